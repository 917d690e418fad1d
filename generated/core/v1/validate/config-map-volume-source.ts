// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapVolumeSource
// Hash: 0eb8479c3a46
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1KeyToPath } from "./key-to-path.ts";

/** The rules of io.k8s.api.core.v1.ConfigMapVolumeSource. */
export function validateCoreV1ConfigMapVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const valueDefaultMode = self.defaultMode;
    if (isNumber(valueDefaultMode)) {
      if (valueDefaultMode < 0 || valueDefaultMode > 511) errors.push(invalid(`${path}defaultMode`, valueDefaultMode, "must be a number between 0 and 0777 (octal), both inclusive"));
    }
  }
  {
    const items = self.items;
    if (isList(items)) {
      for (let index = 0; index < items.length; index++) {
        const item = items[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1KeyToPath(itemOrZero, undefined, `${path}items[${index}].`, errors, context, self);
      }
    }
  }
}
