import { type FieldError, type FieldPath, invalid, tooLong } from "./field-error.ts";
import { qualifiedNameFaults } from "./qualified-name.ts";

const sizeLimit = 256 * 1024;

/** The faults of a set of annotations: keys as labels' but in any case, any values, 256 KiB in all. */
export function validateAnnotations(annotations: Readonly<Record<string, string>> | undefined, field: FieldPath): FieldError[] {
  const errors: FieldError[] = [];
  let size = 0;
  for (const key in annotations) {
    for (const fault of qualifiedNameFaults(key.toLowerCase())) errors.push(invalid(field, key, fault));
    size += Buffer.byteLength(key) + Buffer.byteLength(annotations[key] as string);
  }
  if (size > sizeLimit) errors.push(tooLong(field, sizeLimit));
  return errors;
}
