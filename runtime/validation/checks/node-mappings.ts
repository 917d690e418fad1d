import { canonicalQuantity, parseQuantity } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notFound } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { isNativeResource } from "../functions/resource-names.ts";

/** What a device takes of its node's own resources. */
export function checkNodeMappings(device: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(device) || !isFields(device.nodeAllocatableResourceMappings)) return;
  const capacity = isFields(device.capacity) ? device.capacity : {};
  const mappings = device.nodeAllocatableResourceMappings;
  for (const name of Object.keys(mappings).sort()) {
    const at = `${path}.nodeAllocatableResourceMappings[${name}]`;
    const { allocationMultiplier: multiplier, capacityKey } = isFields(mappings[name]) ? mappings[name] : {};
    if (!isNativeResource(name)) errors.push(invalid(at, name, "must be a node allocatable resource name"));
    if (multiplier === undefined && capacityKey === undefined)
      errors.push(invalid(at, "", "at least one of allocationMultiplier or capacityKey must be set"));
    if (multiplier !== undefined && parseQuantity(String(multiplier)).unscaled <= 0n)
      errors.push(invalid(`${at}.allocationMultiplier`, canonicalQuantity(String(multiplier)), "must be positive"));
    if (capacityKey === "") errors.push(invalid(`${at}.capacityKey`, "", "capacityKey must not be an empty string"));
    else if (typeof capacityKey === "string" && !Object.hasOwn(capacity, capacityKey)) errors.push(notFound(`${at}.capacityKey`, capacityKey));
  }
}
