import { canonicalQuantity, parseQuantity, QuantityError } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { isFields } from "../fields.ts";

const resources = ["limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"];
const sizes = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

/** An amount of a container that it is told (downward API). With `volume`, the container must be named. */
export function checkContainerResourceField(selector: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(selector)) return;
  const resource = typeof selector.resource === "string" ? selector.resource : "";
  const hugePages = resource.startsWith("limits.hugepages-") || resource.startsWith("requests.hugepages-");
  if (scope.with === "volume" && (typeof selector.containerName !== "string" || selector.containerName === "")) {
    errors.push(required(`${path}.containerName`));
  } else if (resource === "") {
    errors.push(required(`${path}.resource`));
  } else if (!resources.includes(resource) && !hugePages) {
    errors.push(notSupported(`${path}.resource`, resource, resources));
  }
  checkDivisor(resource, selector.divisor, path, errors, hugePages);
}

function checkDivisor(resource: string, divisor: unknown, path: string, errors: FieldError[], hugePages: boolean): void {
  const text = canonical(divisor);
  if (text === undefined) return;
  const what = resource.slice(resource.indexOf(".") + 1);
  const refuse = (values: string, name: string): void => {
    errors.push(invalid(`${path}.divisor`, resource, `only divisor's values ${values} are supported with the ${name} resource`));
  };
  if (what === "cpu") {
    if (text !== "1m" && text !== "1") refuse("1m and 1", "cpu");
    return;
  }
  const name = what === "memory" ? "memory" : what === "ephemeral-storage" ? "local ephemeral storage" : hugePages ? "hugepages" : undefined;
  if (name !== undefined && !sizes.includes(text)) refuse(sizes.join(", "), name);
}

/** The canonical text of an amount that is not zero. */
function canonical(divisor: unknown): string | undefined {
  if (typeof divisor !== "string" && typeof divisor !== "number") return undefined;
  try {
    return parseQuantity(String(divisor)).unscaled === 0n ? undefined : canonicalQuantity(String(divisor));
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
