// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: 3c926f9b9991
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAttachmentUpdate } from "../../../../runtime/validation/checks/attachment-update.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateStorageV1VolumeAttachmentSpec } from "./volume-attachment-spec.ts";
import { validateStorageV1VolumeAttachmentStatus } from "./volume-attachment-status.ts";

/** The rules of io.k8s.api.storage.v1.VolumeAttachment. */
export function validateStorageV1VolumeAttachment(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateStorageV1VolumeAttachmentSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateStorageV1VolumeAttachmentStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
  }
  {
    const spec = self.spec;
    const source = isFields(spec) ? spec.source : undefined;
    const persistentVolumeName = isFields(source) ? source.persistentVolumeName : undefined;
    if (typeof persistentVolumeName === "string") {
      for (const problem of dnsSubdomainProblems(persistentVolumeName)) errors.push(invalid(`${path}spec.source.persistentVolumeName`, persistentVolumeName, problem));
    }
  }
  if (context.operation === "update") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    checkAttachmentUpdate(specOrZero, `${path}spec`, errors, { self, old, parent, context, before: oldSpec });
  }
}
