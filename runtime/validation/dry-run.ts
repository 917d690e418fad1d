import { type FieldError, type FieldPath, notSupported } from "./field-error.ts";

/** The faults of a dryRun option: "All", or nothing. */
export function validateDryRun(values: readonly string[] | undefined, field: FieldPath): FieldError[] {
  if (values === undefined || values.every((value) => value === "All")) return [];
  return [notSupported(field, values, ["All"])];
}
