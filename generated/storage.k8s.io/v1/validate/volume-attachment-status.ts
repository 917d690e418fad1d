// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentStatus
// Hash: 0cf57db5ab49
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAttachmentMetadata } from "../../../../runtime/validation/checks/attachment-metadata.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateStorageV1VolumeError } from "./volume-error.ts";

/** The rules of io.k8s.api.storage.v1.VolumeAttachmentStatus. */
export function validateStorageV1VolumeAttachmentStatus(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const attachmentMetadata = self.attachmentMetadata;
    const oldAttachmentMetadata = isFields(old) ? old.attachmentMetadata : undefined;
    if (isFields(attachmentMetadata)) {
      checkAttachmentMetadata(attachmentMetadata, `${path}attachmentMetadata`, errors, { self, old, parent, context, before: oldAttachmentMetadata });
    }
  }
  {
    const attachError = self.attachError;
    const oldAttachError = isFields(old) ? old.attachError : undefined;
    if (isFields(attachError)) {
      validateStorageV1VolumeError(attachError, isFields(oldAttachError) ? oldAttachError : undefined, `${path}attachError.`, errors, context, self);
    }
  }
  {
    const detachError = self.detachError;
    const oldDetachError = isFields(old) ? old.detachError : undefined;
    if (isFields(detachError)) {
      validateStorageV1VolumeError(detachError, isFields(oldDetachError) ? oldDetachError : undefined, `${path}detachError.`, errors, context, self);
    }
  }
}
