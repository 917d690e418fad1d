import { validateAnnotations } from "../annotations.ts";
import type { CheckScope } from "../check-scope.ts";
import type { FieldError } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** The faults of a set of annotations. */
export function checkAnnotations(annotations: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (isFields(annotations)) errors.push(...validateAnnotations(annotations as Record<string, string>, path));
}
