import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, required } from "../field-error.ts";
import { itemsOf } from "../fields.ts";

/** Conditions that must have a type, and one of their own. */
export function checkTypedConditions(conditions: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<unknown>();
  for (const [index, { type = "" }] of itemsOf(conditions).entries()) {
    if (seen.has(type)) errors.push(duplicate(`${path}[${index}].type`, type));
    seen.add(type);
    if (type === "") errors.push(required(`${path}[${index}].type`));
  }
}
