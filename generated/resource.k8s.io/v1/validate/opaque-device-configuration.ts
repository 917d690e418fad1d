// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.OpaqueDeviceConfiguration
// Hash: 67c9595044be
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { checkJsonParameters } from "../../../../runtime/validation/checks/json-parameters.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.OpaqueDeviceConfiguration. */
export function validateResourceV1OpaqueDeviceConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const driver = self.driver;
    const oldDriver = isFields(old) ? old.driver : undefined;
    if (!(typeof driver === "string" && driver !== "")) {
      errors.push(required(`${path}driver`));
    } else {
      checkCsiDriverName(driver, `${path}driver`, errors, { self, old, parent, context, before: oldDriver });
    }
  }
  checkJsonParameters(self, `${path}parameters`, errors, { self, old, parent, context, before: old, with: "parameters" });
}
