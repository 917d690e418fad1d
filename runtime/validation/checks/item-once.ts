import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** Items that differ in the member that `with` names; errors name the item, not the member. */
export function checkItemOnce(items: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isList(items)) return;
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const key = (isFields(item) ? item[String(scope.with)] : undefined) ?? "";
    if (seen.has(key)) errors.push(duplicate(`${path}[${index}]`, key));
    seen.add(key);
  }
}
