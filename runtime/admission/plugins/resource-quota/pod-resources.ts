import { addQuantities, compareQuantities, parseQuantity, type Quantity } from "../../../meta/quantity.ts";
import type { Container, Pod, Resources } from "../../../strategies/core/pods/pod.ts";
import { aggregateResources } from "../../../validation/functions/aggregate-resources.ts";
import { isHugePages } from "../../../validation/functions/resource-names.ts";
import type { Amounts } from "./amounts.ts";

/** What a pod asks for: its containers together or, where it says that, the pod itself (KEP-2837); and its overhead (KEP-688). */
export function podRequests(pod: Pod): Amounts {
  const total = totalOf(pod, "requests");
  for (const [name, text] of Object.entries(pod.spec.overhead ?? {})) add(total, name, parseQuantity(text));
  return total;
}

/** What a pod is limited to. Overhead counts where there is a limit. */
export function podLimits(pod: Pod): Amounts {
  const total = totalOf(pod, "limits");
  for (const [name, text] of Object.entries(pod.spec.overhead ?? {})) {
    const known = total.get(name);
    if (known !== undefined && known.unscaled !== 0n) add(total, name, parseQuantity(text));
  }
  return total;
}

function totalOf({ spec, status }: Pod, kind: keyof Resources): Map<string, Quantity> {
  const asked = {
    ...spec,
    containers: (spec.containers ?? []).map((container) => withStatus(container, status?.containerStatuses, kind)),
    initContainers: (spec.initContainers ?? []).map((container) => withStatus(container, status?.initContainerStatuses, kind)),
  };
  const total = new Map([...aggregateResources(asked, kind)].map(([name, text]) => [name, parseQuantity(text)]));
  for (const [name, text] of Object.entries(spec.resources?.[kind] ?? {})) {
    if (name === "cpu" || name === "memory" || isHugePages(name)) total.set(name, parseQuantity(text));
  }
  return total;
}

/** A container that is being resized counts with the most of what it is to have and what it has (KEP-1287). */
function withStatus(container: Container, statuses: readonly { name?: string; resources?: unknown }[] | undefined, kind: keyof Resources): Container {
  const status = statuses?.find(({ name }) => name === container.name) as
    | { resources?: Resources | null; allocatedResources?: Record<string, string> }
    | undefined;
  if (status === undefined) return container;
  const most = { ...container.resources?.[kind] };
  for (const list of [status.resources?.[kind], kind === "requests" ? status.allocatedResources : undefined]) {
    for (const [name, text] of Object.entries(list ?? {})) {
      const known = most[name];
      if (known === undefined || compareQuantities(parseQuantity(text), parseQuantity(known)) > 0) most[name] = text;
    }
  }
  return { ...container, resources: { ...container.resources, [kind]: most } };
}

function add(total: Map<string, Quantity>, name: string, amount: Quantity): void {
  const known = total.get(name);
  total.set(name, known === undefined ? amount : addQuantities(known, amount));
}
