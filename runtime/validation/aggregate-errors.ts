import { type FieldError, formatFieldError } from "./field-error.ts";

/** Errors as Go prints several of them, each once; undefined where there are none. */
export function aggregateErrors(errors: readonly FieldError[]): string | undefined {
  const lines = [...new Set(errors.map(formatFieldError))];
  if (lines.length === 0) return undefined;
  return lines.length === 1 ? lines[0] : `[${lines.join(", ")}]`;
}
