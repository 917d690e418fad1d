// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachmentSpec
// Hash: 1a1d9a60fc4c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateStorageV1VolumeAttachmentSource } from "./volume-attachment-source.ts";

/** The rules of io.k8s.api.storage.v1.VolumeAttachmentSpec. */
export function validateStorageV1VolumeAttachmentSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const attacher = self.attacher;
    const oldAttacher = isFields(old) ? old.attacher : undefined;
    if (!(typeof attacher === "string" && attacher !== "")) {
      errors.push(required(`${path}attacher`));
    } else {
      checkCsiDriverName(attacher, `${path}attacher`, errors, { self, old, parent, context, before: oldAttacher });
    }
  }
  {
    const source = self.source;
    const oldSource = isFields(old) ? old.source : undefined;
    const sourceOrZero = isFields(source) ? source : noFields;
    validateStorageV1VolumeAttachmentSource(sourceOrZero, isFields(oldSource) ? oldSource : undefined, `${path}source.`, errors, context, self);
  }
  {
    const nodeName = self.nodeName;
    const nodeNameOrZero = typeof nodeName === "string" ? nodeName : "";
    for (const problem of dnsSubdomainProblems(nodeNameOrZero)) errors.push(invalid(`${path}nodeName`, nodeNameOrZero, problem));
  }
}
