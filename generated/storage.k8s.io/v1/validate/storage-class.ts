// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 6fb7183acccb
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkClassParameters } from "../../../../runtime/validation/checks/class-parameters.ts";
import { checkProvisioner } from "../../../../runtime/validation/checks/provisioner.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateCoreV1TopologySelectorLabelRequirement } from "../../../core/v1/validate/topology-selector-label-requirement.ts";

/** The rules of io.k8s.api.storage.v1.StorageClass. */
export function validateStorageV1StorageClass(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const provisioner = self.provisioner;
    const oldProvisioner = isFields(old) ? old.provisioner : undefined;
    if (!(typeof provisioner === "string" && provisioner !== "")) {
      errors.push(required(`${path}provisioner`));
    } else {
      checkProvisioner(provisioner, `${path}provisioner`, errors, { self, old, parent, context, before: oldProvisioner });
    }
  }
  if (context.operation === "create") {
    const parameters = self.parameters;
    const oldParameters = isFields(old) ? old.parameters : undefined;
    if (isFields(parameters)) {
      checkClassParameters(parameters, `${path}parameters`, errors, { self, old, parent, context, before: oldParameters });
    }
  }
  if (context.operation === "create") {
    const reclaimPolicy = self.reclaimPolicy;
    if (typeof reclaimPolicy === "string") {
      if (reclaimPolicy !== "Delete" && reclaimPolicy !== "Retain") errors.push(notSupported(`${path}reclaimPolicy`, reclaimPolicy, ["Delete","Retain"]));
    }
  }
  if (context.operation === "create") {
    const volumeBindingMode = self.volumeBindingMode;
    if (!(typeof volumeBindingMode === "string")) {
      errors.push(required(`${path}volumeBindingMode`));
    } else {
      if (volumeBindingMode !== "Immediate" && volumeBindingMode !== "WaitForFirstConsumer") errors.push(notSupported(`${path}volumeBindingMode`, volumeBindingMode, ["Immediate","WaitForFirstConsumer"]));
    }
  }
  if (context.operation === "create") {
    const allowedTopologies = self.allowedTopologies;
    if (isList(allowedTopologies)) {
      for (let index = 0; index < allowedTopologies.length; index++) {
        const item = allowedTopologies[index];
        const matchLabelExpressions = isFields(item) ? item.matchLabelExpressions : undefined;
        if (isList(matchLabelExpressions)) {
          for (let index2 = 0; index2 < matchLabelExpressions.length; index2++) {
            const item2 = matchLabelExpressions[index2];
            const item2OrZero = isFields(item2) ? item2 : noFields;
            validateCoreV1TopologySelectorLabelRequirement(item2OrZero, undefined, `${path}allowedTopologies[${index}].matchLabelExpressions[${index2}].`, errors, context, self);
          }
        }
      }
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const parameters = self.parameters;
    const oldParameters = isFields(old) ? old.parameters : undefined;
    if (old !== undefined && !sameValue(parameters, oldParameters)) errors.push(invalid(`${path}parameters`, parameters, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const provisioner = self.provisioner;
    const oldProvisioner = isFields(old) ? old.provisioner : undefined;
    if (old !== undefined && !sameValue(provisioner, oldProvisioner)) errors.push(invalid(`${path}provisioner`, provisioner, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const reclaimPolicy = self.reclaimPolicy;
    const oldReclaimPolicy = isFields(old) ? old.reclaimPolicy : undefined;
    if (old !== undefined && !sameValue(reclaimPolicy, oldReclaimPolicy)) errors.push(invalid(`${path}reclaimPolicy`, reclaimPolicy, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const volumeBindingMode = self.volumeBindingMode;
    const oldVolumeBindingMode = isFields(old) ? old.volumeBindingMode : undefined;
    if (old !== undefined && !sameValue(volumeBindingMode, oldVolumeBindingMode)) errors.push(invalid(`${path}volumeBindingMode`, volumeBindingMode, "field is immutable"));
  }
}
