// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: de216ad0236f
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateStorageV1VolumeAttachment } from "../validate/volume-attachment.ts";

/** What is wrong with a VolumeAttachment, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateStorageV1VolumeAttachment(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
