import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { decodedLength } from "../functions/decoded-length.ts";

/** An APIService of this server has no certificate to be checked; of the bundle only its length is told. */
export function checkLocalCaBundle(caBundle: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const length = decodedLength(caBundle);
  if (length > 0) errors.push(invalid(path, `${length} bytes`, "local APIServices may not have a caBundle"));
}
