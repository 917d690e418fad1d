import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** A text without space around it. */
export function checkTrimmed(text: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (typeof text === "string" && text.trim() !== text) errors.push(invalid(path, text, "must not have leading or trailing whitespace"));
}
