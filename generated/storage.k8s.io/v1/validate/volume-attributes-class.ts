// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: f2861508105a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkClassParameters } from "../../../../runtime/validation/checks/class-parameters.ts";
import { checkProvisioner } from "../../../../runtime/validation/checks/provisioner.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.storage.v1.VolumeAttributesClass. */
export function validateStorageV1VolumeAttributesClass(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const driverName = self.driverName;
    const oldDriverName = isFields(old) ? old.driverName : undefined;
    if (!(typeof driverName === "string" && driverName !== "")) {
      errors.push(required(`${path}driverName`));
    } else {
      checkProvisioner(driverName, `${path}driverName`, errors, { self, old, parent, context, before: oldDriverName });
    }
  }
  if (context.operation === "create") {
    const parameters = self.parameters;
    if (!(Object.keys((isFields(parameters) ? parameters : noFields)).length > 0)) errors.push(required(`${path}parameters`, "must contain at least one key/value pair"));
  }
  if (context.operation === "create") {
    const parameters = self.parameters;
    const oldParameters = isFields(old) ? old.parameters : undefined;
    if (isFields(parameters)) {
      checkClassParameters(parameters, `${path}parameters`, errors, { self, old, parent, context, before: oldParameters });
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const driverName = self.driverName;
    const oldDriverName = isFields(old) ? old.driverName : undefined;
    if (old !== undefined && !sameValue(driverName, oldDriverName)) errors.push(invalid(`${path}driverName`, driverName, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const parameters = self.parameters;
    const oldParameters = isFields(old) ? old.parameters : undefined;
    if (old !== undefined && !sameValue(parameters, oldParameters)) errors.push(invalid(`${path}parameters`, parameters, "field is immutable"));
  }
}
