// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretVolumeSource
// Hash: c6d2eb757586
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1KeyToPath } from "./key-to-path.ts";

/** The rules of io.k8s.api.core.v1.SecretVolumeSource. */
export function validateCoreV1SecretVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const secretName = self.secretName;
    if (!(typeof secretName === "string" && secretName !== "")) errors.push(required(`${path}secretName`));
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
