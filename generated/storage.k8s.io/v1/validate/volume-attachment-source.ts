// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentSource
// Hash: 443d0b888cc0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PersistentVolumeSpec } from "../../../core/v1/validate/persistent-volume-spec.ts";

/** The rules of io.k8s.api.storage.v1.VolumeAttachmentSource. */
export function validateStorageV1VolumeAttachmentSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const inlineVolumeSpec = self.inlineVolumeSpec;
    const persistentVolumeName = self.persistentVolumeName;
    if (!((isFields(inlineVolumeSpec)) || (typeof persistentVolumeName === "string"))) errors.push(required(ownPath(path), "must specify exactly one of inlineVolumeSpec and persistentVolumeName"));
  }
  {
    const inlineVolumeSpec = self.inlineVolumeSpec;
    const persistentVolumeName = self.persistentVolumeName;
    if ((isFields(inlineVolumeSpec)) && (typeof persistentVolumeName === "string")) errors.push(forbidden(ownPath(path), "must specify exactly one of inlineVolumeSpec and persistentVolumeName"));
  }
  {
    const inlineVolumeSpec = self.inlineVolumeSpec;
    const persistentVolumeName = self.persistentVolumeName;
    if (!((isFields(inlineVolumeSpec)) || !(typeof persistentVolumeName === "string") || !((typeof persistentVolumeName === "string" ? persistentVolumeName : "") === ""))) errors.push(required(`${path}persistentVolumeName`, "must specify non empty persistentVolumeName"));
  }
  {
    const persistentVolumeName = self.persistentVolumeName;
    if (!(typeof persistentVolumeName === "string")) {
      const inlineVolumeSpec = self.inlineVolumeSpec;
      const oldInlineVolumeSpec = isFields(old) ? old.inlineVolumeSpec : undefined;
      if (isFields(inlineVolumeSpec)) {
        validateCoreV1PersistentVolumeSpec(inlineVolumeSpec, isFields(oldInlineVolumeSpec) ? oldInlineVolumeSpec : undefined, `${path}inlineVolumeSpec.`, errors, context, self);
      }
    }
  }
}
