// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.DownwardAPIVolumeSource
// Hash: 2c8a957ddb51
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkDownwardApiFiles } from "../../../../runtime/validation/checks/downward-api-files.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.DownwardAPIVolumeSource. */
export function validateCoreV1DownwardAPIVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const valueDefaultMode = self.defaultMode;
    if (isNumber(valueDefaultMode)) {
      if (valueDefaultMode < 0 || valueDefaultMode > 511) errors.push(invalid(`${path}defaultMode`, valueDefaultMode, "must be a number between 0 and 0777 (octal), both inclusive"));
    }
  }
  {
    const items = self.items;
    const oldItems = isFields(old) ? old.items : undefined;
    if (isList(items) && items.length > 0) {
      checkDownwardApiFiles(items, `${path}items`, errors, { self, old, parent, context, before: oldItems });
    }
  }
}
