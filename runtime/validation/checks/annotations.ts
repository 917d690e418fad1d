import { validateAnnotations } from "../annotations.ts";
import type { FieldError } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** The faults of a set of annotations. */
export function checkAnnotations(annotations: unknown, path: string, errors: FieldError[]): void {
  if (isFields(annotations)) errors.push(...validateAnnotations(annotations as Record<string, string>, path));
}
