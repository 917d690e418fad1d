import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { portNameProblems } from "../formats/port-name.ts";

/** A port by number or by name; absent is port 0. */
export function checkPortNumOrName(value: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (typeof value === "string") {
    for (const problem of portNameProblems(value)) errors.push(invalid(path, value, problem));
    return;
  }
  const port = typeof value === "number" ? value : 0;
  if (port < 1 || port > 65_535) errors.push(invalid(path, port, "must be between 1 and 65535, inclusive"));
}
