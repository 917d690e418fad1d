import { compareQuantities, parseQuantity, type Quantity, QuantityError } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { aggregateResources } from "../functions/aggregate-resources.ts";
import { isHugePages } from "../functions/resource-names.ts";

/** What a pod as a whole asks for is enough for its containers, and no container may have more than the pod (KEP-2837). */
export function checkPodResources(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec) || !isFields(spec.resources)) return;
  const requests = isFields(spec.resources.requests) ? spec.resources.requests : {};
  const limits = isFields(spec.resources.limits) ? spec.resources.limits : {};
  for (const [name, sum] of aggregateResources(spec, "requests")) {
    if (isMore(sum, requests[name])) {
      errors.push(
        invalid(`${path}.resources.requests[${name}]`, requests[name], `must be greater than or equal to aggregate container requests of ${sum}`),
      );
    }
  }
  for (const [name, sum] of aggregateResources(spec, "limits")) {
    if (isHugePages(name) && isMore(sum, limits[name])) {
      errors.push(
        invalid(`${path}.resources.limits[${name}]`, limits[name], `must be greater than or equal to aggregate container limits of ${sum}`),
      );
    }
  }
  for (const [index, container] of (isList(spec.containers) ? spec.containers : []).entries()) {
    const own = isFields(container) && isFields(container.resources) && isFields(container.resources.limits) ? container.resources.limits : {};
    for (const [name, amount] of Object.entries(own)) {
      if (isMore(amount, limits[name])) {
        errors.push(
          invalid(`${path}.resources.containers[${index}][${name}].limits`, amount, `must be less than or equal to pod limits of ${limits[name]}`),
        );
      }
    }
  }
}

function isMore(left: unknown, right: unknown): boolean {
  const [a, b] = [read(left), read(right)];
  return a !== undefined && b !== undefined && compareQuantities(a, b) > 0;
}

function read(value: unknown): Quantity | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  try {
    return parseQuantity(String(value));
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
