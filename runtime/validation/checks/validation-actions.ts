import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, notSupported } from "../field-error.ts";
import { isList } from "../fields.ts";

const actions = ["Audit", "Deny", "Warn"];

/** What a binding does with what its policy refuses. */
export function checkValidationActions(given: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(given)) return;
  const seen = new Set<unknown>();
  for (const [index, action] of given.entries()) {
    if (!actions.includes(String(action))) errors.push(notSupported(`${path}[${index}]`, action, actions));
    if (seen.has(action)) errors.push(duplicate(`${path}[${index}]`, action));
    seen.add(action);
  }
  if (!seen.has("Deny") || !seen.has("Warn")) return;
  const why = "(repeating the same validation failure information in the API response and headers serves no purpose)";
  errors.push(invalid(path, given, `must not contain both Deny and Warn ${why}`));
}
