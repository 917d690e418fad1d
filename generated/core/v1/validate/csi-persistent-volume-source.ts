// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CSIPersistentVolumeSource
// Hash: de1d4dbb69d8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1SecretReferenceVolume } from "./secret-reference-volume.ts";

/** The rules of io.k8s.api.core.v1.CSIPersistentVolumeSource. */
export function validateCoreV1CSIPersistentVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const driver = self.driver;
    const oldDriver = isFields(old) ? old.driver : undefined;
    if (!(typeof driver === "string" && driver !== "")) {
      errors.push(required(`${path}driver`));
    } else {
      checkCsiDriverName(driver, `${path}driver`, errors, { self, old, parent, context, before: oldDriver });
    }
  }
  {
    const volumeHandle = self.volumeHandle;
    if (!(typeof volumeHandle === "string" && volumeHandle !== "")) errors.push(required(`${path}volumeHandle`));
  }
  {
    const controllerPublishSecretRef = self.controllerPublishSecretRef;
    if (isFields(controllerPublishSecretRef)) {
      validateCoreV1SecretReferenceVolume(controllerPublishSecretRef, undefined, `${path}controllerPublishSecretRef.`, errors, context, self);
    }
  }
  {
    const controllerExpandSecretRef = self.controllerExpandSecretRef;
    if (isFields(controllerExpandSecretRef)) {
      validateCoreV1SecretReferenceVolume(controllerExpandSecretRef, undefined, `${path}controllerExpandSecretRef.`, errors, context, self);
    }
  }
  {
    const nodePublishSecretRef = self.nodePublishSecretRef;
    if (isFields(nodePublishSecretRef)) {
      validateCoreV1SecretReferenceVolume(nodePublishSecretRef, undefined, `${path}nodePublishSecretRef.`, errors, context, self);
    }
  }
  {
    const nodeExpandSecretRef = self.nodeExpandSecretRef;
    if (isFields(nodeExpandSecretRef)) {
      validateCoreV1SecretReferenceVolume(nodeExpandSecretRef, undefined, `${path}nodeExpandSecretRef.`, errors, context, self);
    }
  }
}
