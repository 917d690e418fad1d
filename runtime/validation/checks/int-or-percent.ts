import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { percentProblems } from "../formats/percent.ts";

/** A number that is not negative, or a percentage; absent is 0. */
export function checkIntOrPercent(value: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (typeof value === "string") for (const problem of percentProblems(value)) errors.push(invalid(path, value, problem));
  else if (typeof value === "number" && value < 0) errors.push(invalid(path, value, "must be greater than or equal to 0"));
}
