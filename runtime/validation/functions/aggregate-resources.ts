import { addQuantities, compareQuantities, formatQuantity, parseQuantity, type Quantity, QuantityError } from "../../meta/quantity.ts";
import { isFields, isList } from "../fields.ts";

type Amounts = Map<string, Quantity>;

/**
 * What the containers of a pod need together: the sum of those that run together, or the most that any step of its
 * initialisation needs. Sidecars (restartable init containers) count from their start on: KEP-753.
 */
export function aggregateResources(spec: unknown, kind: "requests" | "limits"): ReadonlyMap<string, string> {
  const total: Amounts = new Map();
  const sidecars: Amounts = new Map();
  const initial: Amounts = new Map();
  if (!isFields(spec)) return new Map();
  for (const container of isList(spec.containers) ? spec.containers : []) add(total, amountsOf(container, kind));
  for (const container of isList(spec.initContainers) ? spec.initContainers : []) {
    const own = amountsOf(container, kind);
    if (isFields(container) && container.restartPolicy === "Always") {
      add(total, own);
      add(sidecars, own);
      raise(initial, sidecars);
    } else {
      add(own, sidecars);
      raise(initial, own);
    }
  }
  raise(total, initial);
  return new Map([...total].map(([name, amount]) => [name, formatQuantity(amount)]));
}

function amountsOf(container: unknown, kind: "requests" | "limits"): Amounts {
  const amounts: Amounts = new Map();
  const resources = isFields(container) && isFields(container.resources) ? container.resources[kind] : undefined;
  for (const [name, text] of Object.entries(isFields(resources) ? resources : {})) {
    try {
      amounts.set(name, parseQuantity(String(text)));
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
    }
  }
  return amounts;
}

function add(to: Amounts, more: Amounts): void {
  for (const [name, amount] of more) {
    const known = to.get(name);
    to.set(name, known === undefined ? amount : addQuantities(known, amount));
  }
}

function raise(to: Amounts, least: Amounts): void {
  for (const [name, amount] of least) {
    const known = to.get(name);
    if (known === undefined || compareQuantities(known, amount) < 0) to.set(name, amount);
  }
}
