import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** A claim template's metadata says labels and annotations, and nothing else. */
export function checkTemplateMetadata(metadata: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const [name, value] of Object.entries(isFields(metadata) ? metadata : {})) {
    if (name !== "labels" && name !== "annotations" && value !== undefined && value !== null && value !== "")
      errors.push(forbidden(`${path}.${name}`, "cannot be set"));
  }
}
