import { canonicalQuantity, parseQuantity, scaledQuantity } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { isIntegerResource, quotaResourceNameFaults } from "../functions/resource-names.ts";

/** What a quota limits, or what is used of it: amounts of resources that quotas know. */
export function checkQuotaAmounts(amounts: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(amounts)) return;
  for (const name of Object.keys(amounts).sort()) {
    const at = `${path}[${name}]`;
    for (const fault of quotaResourceNameFaults(name)) errors.push(invalid(at, name, fault));
    const text = String(amounts[name]);
    const quantity = parseQuantity(text);
    if (quantity.unscaled < 0n) errors.push(invalid(at, canonicalQuantity(text), "must be greater than or equal to 0"));
    if (isIntegerResource(name) && scaledQuantity(quantity, -3) % 1000n !== 0n)
      errors.push(invalid(at, canonicalQuantity(text), "must be an integer"));
  }
}
