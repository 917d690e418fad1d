import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** Bytes. */
const limit = 10 * 1024;

/** What a driver is told as a JSON object; with `with` the member of that name, which must be there. */
export function checkJsonParameters(value: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const mandatory = typeof scope.with === "string";
  const given = mandatory && isFields(value) ? value[String(scope.with)] : value;
  if (given === undefined || given === null) {
    if (mandatory) errors.push(required(path));
  } else if (Buffer.byteLength(JSON.stringify(given)) > limit) {
    errors.push(tooLong(path, limit));
  } else if (!isFields(given)) {
    errors.push(invalid(path, "<value omitted>", "must be a valid JSON object"));
  }
}
