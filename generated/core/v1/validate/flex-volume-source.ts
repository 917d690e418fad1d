// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FlexVolumeSource
// Hash: e42db54464f8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkReservedOptions } from "../../../../runtime/validation/checks/reserved-options.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.FlexVolumeSource. */
export function validateCoreV1FlexVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const driver = self.driver;
    if (!(typeof driver === "string" && driver !== "")) errors.push(required(`${path}driver`));
  }
  {
    const options = self.options;
    const oldOptions = isFields(old) ? old.options : undefined;
    if (isFields(options)) {
      checkReservedOptions(options, `${path}options`, errors, { self, old, parent, context, before: oldOptions });
    }
  }
}
