// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ProjectedVolumeSource
// Hash: ac42416b13fd
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkProjectedSources } from "../../../../runtime/validation/checks/projected-sources.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ProjectedVolumeSource. */
export function validateCoreV1ProjectedVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const valueDefaultMode = self.defaultMode;
    if (isNumber(valueDefaultMode)) {
      if (valueDefaultMode < 0 || valueDefaultMode > 511) errors.push(invalid(`${path}defaultMode`, valueDefaultMode, "must be a number between 0 and 0777 (octal), both inclusive"));
    }
  }
  {
    const sources = self.sources;
    const oldSources = isFields(old) ? old.sources : undefined;
    if (isList(sources) && sources.length > 0) {
      checkProjectedSources(sources, `${path}sources`, errors, { self, old, parent, context, before: oldSources });
    }
  }
}
