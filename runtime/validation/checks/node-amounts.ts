import { canonicalQuantity, parseQuantity, scaledQuantity } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { isIntegerResource } from "../functions/resource-names.ts";

/** What a node has of its resources: nothing below zero, and whole numbers of what comes so. */
export function checkNodeAmounts(amounts: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(amounts)) return;
  for (const name of Object.keys(amounts).sort()) {
    const text = String(amounts[name]);
    const quantity = parseQuantity(text);
    const fault = (rule: string): FieldError => invalid(`${path}.${name}`, canonicalQuantity(text), rule);
    if (quantity.unscaled < 0n) errors.push(fault("must be greater than or equal to 0"));
    if (isIntegerResource(name) && scaledQuantity(quantity, -3) % 1000n !== 0n) errors.push(fault("must be an integer"));
  }
}
