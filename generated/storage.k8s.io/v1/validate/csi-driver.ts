// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: f6be44c6edc9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateStorageV1CSIDriverSpec } from "./csi-driver-spec.ts";

/** The rules of io.k8s.api.storage.v1.CSIDriver. */
export function validateStorageV1CSIDriver(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateStorageV1CSIDriverSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateStorageV1CSIDriverSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const attachRequired = isFields(spec) ? spec.attachRequired : undefined;
    const oldAttachRequired = isFields(oldSpec) ? oldSpec.attachRequired : undefined;
    if (old !== undefined && !sameValue(attachRequired, oldAttachRequired)) errors.push(invalid(`${path}spec.attachedRequired`, attachRequired, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const volumeLifecycleModes = isFields(spec) ? spec.volumeLifecycleModes : undefined;
    const oldVolumeLifecycleModes = isFields(oldSpec) ? oldSpec.volumeLifecycleModes : undefined;
    if (old !== undefined && !sameValue(volumeLifecycleModes, oldVolumeLifecycleModes)) errors.push(invalid(`${path}spec.volumeLifecycleModes`, volumeLifecycleModes, "field is immutable"));
  }
}
