// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EphemeralVolumeSource
// Hash: 640e7dd4e57e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PersistentVolumeClaimTemplate } from "./persistent-volume-claim-template.ts";

/** The rules of io.k8s.api.core.v1.EphemeralVolumeSource. */
export function validateCoreV1EphemeralVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const volumeClaimTemplate = self.volumeClaimTemplate;
    const oldVolumeClaimTemplate = isFields(old) ? old.volumeClaimTemplate : undefined;
    if (!isFields(volumeClaimTemplate)) {
      errors.push(required(`${path}volumeClaimTemplate`));
    } else {
      validateCoreV1PersistentVolumeClaimTemplate(volumeClaimTemplate, isFields(oldVolumeClaimTemplate) ? oldVolumeClaimTemplate : undefined, `${path}volumeClaimTemplate.`, errors, context, self);
    }
  }
}
