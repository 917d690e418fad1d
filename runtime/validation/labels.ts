import { type FieldError, type FieldPath, invalid } from "./field-error.ts";
import { labelValueFaults, qualifiedNameFaults } from "./qualified-name.ts";

/** The faults of a set of labels; each is reported at `field` itself. */
export function validateLabels(labels: Readonly<Record<string, string>> | undefined, field: FieldPath): FieldError[] {
  const errors: FieldError[] = [];
  for (const key in labels) {
    const value = labels[key] as string;
    for (const fault of qualifiedNameFaults(key)) errors.push(invalid(field, key, fault));
    for (const fault of labelValueFaults(value)) errors.push(invalid(field, value, fault));
  }
  return errors;
}
