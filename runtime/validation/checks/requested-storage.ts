import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { quantitySign } from "../functions/quantity-sign.ts";

/** A claim says how much storage it needs; reported at `resources[storage]`. */
export function checkRequestedStorage(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const requests = isFields(spec) && isFields(spec.resources) ? spec.resources.requests : undefined;
  const storage = isFields(requests) ? requests.storage : undefined;
  const at = `${path}.resources[storage]`;
  if (storage === undefined) errors.push(required(at));
  else if (quantitySign(storage) <= 0) errors.push(invalid(at, storage, "must be greater than zero"));
}
