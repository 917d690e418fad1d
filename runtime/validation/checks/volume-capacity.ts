import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { isFields, noFields } from "../fields.ts";
import { quantitySign } from "../functions/quantity-sign.ts";

/** How much a volume holds: storage, and nothing else. */
export function checkVolumeCapacity(capacity: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const amounts = isFields(capacity) ? capacity : {};
  const isGiven = isFields(capacity) && capacity !== noFields;
  const names = Object.keys(amounts);
  if (names.length === 0) errors.push(required(path));
  if (names.length !== 1 || names[0] !== "storage")
    errors.push(notSupported(path, isGiven ? Object.fromEntries(Object.entries(amounts).sort()) : null, ["storage"]));
  for (const [name, amount] of Object.entries(amounts))
    if (quantitySign(amount) <= 0) errors.push(invalid(`${path}[${name}]`, amount, "must be greater than zero"));
}
