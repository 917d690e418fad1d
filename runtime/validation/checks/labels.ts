import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { labelValueFaults, qualifiedNameFaults } from "../qualified-name.ts";

/** The faults of a set of labels; all are reported at the set. */
export function checkLabels(labels: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(labels)) return;
  for (const key in labels) {
    for (const fault of qualifiedNameFaults(key)) errors.push(invalid(path, key, fault));
    for (const fault of labelValueFaults(String(labels[key]))) errors.push(invalid(path, labels[key], fault));
  }
}
