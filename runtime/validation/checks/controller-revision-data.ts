import type { CheckScope } from "../check-scope.ts";
import { type FieldError, required } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** A revision holds an object. */
export function checkControllerRevisionData(revision: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const data = isFields(revision) ? revision.data : undefined;
  const at = path === "" ? "data" : `${path}.data`;
  if (data === undefined || data === null) errors.push(required(at, "data is mandatory"));
  else if (!isFields(data)) errors.push(required(at, "data must be a valid JSON object"));
}
