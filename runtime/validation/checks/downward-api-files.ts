import type { CheckScope } from "../check-scope.ts";
import type { FieldError } from "../field-error.ts";
import { isList } from "../fields.ts";
import { checkDownwardApiFile } from "./downward-api-file.ts";

/** The files of a downward API volume. */
export function checkDownwardApiFiles(items: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const volume = path.slice(0, path.lastIndexOf("."));
  for (const item of isList(items) ? items : []) checkDownwardApiFile(item, volume, errors, scope);
}
