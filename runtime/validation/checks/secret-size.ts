import type { CheckScope } from "../check-scope.ts";
import { type FieldError, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { decodedLength } from "../functions/decoded-length.ts";

const limit = 1024 * 1024;

/** All values of a secret together are 1 MiB at most. */
export function checkSecretSize(data: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  let size = 0;
  for (const value of isFields(data) ? Object.values(data) : []) size += decodedLength(value);
  if (size > limit) errors.push(tooLong(path, limit));
}
