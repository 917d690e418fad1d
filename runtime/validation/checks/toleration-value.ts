import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { labelValueFaults } from "../qualified-name.ts";

/** The value that a toleration compares with. */
export function checkTolerationValue(value: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const faults = labelValueFaults(String(value));
  if (faults.length > 0) errors.push(invalid(path, value, faults.join(";")));
}
