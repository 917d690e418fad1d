// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: fae81c4c9f03
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAnnotations } from "../../../../runtime/validation/checks/annotations.ts";
import { checkClaimSpecUpdate } from "../../../../runtime/validation/checks/claim-spec-update.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkTemplateMetadata } from "../../../../runtime/validation/checks/template-metadata.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1DeviceClaim } from "./device-claim.ts";

/** The rules of io.k8s.api.resource.v1.ResourceClaimTemplate. */
export function validateResourceV1ResourceClaimTemplate(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const metadata = isFields(spec) ? spec.metadata : undefined;
    const oldMetadata = isFields(oldSpec) ? oldSpec.metadata : undefined;
    const annotations = isFields(metadata) ? metadata.annotations : undefined;
    const oldAnnotations = isFields(oldMetadata) ? oldMetadata.annotations : undefined;
    if (isFields(annotations)) {
      checkAnnotations(annotations, `${path}spec.metadata.annotations`, errors, { self, old, parent, context, before: oldAnnotations });
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const metadata = isFields(spec) ? spec.metadata : undefined;
    const oldMetadata = isFields(oldSpec) ? oldSpec.metadata : undefined;
    const labels = isFields(metadata) ? metadata.labels : undefined;
    const oldLabels = isFields(oldMetadata) ? oldMetadata.labels : undefined;
    if (isFields(labels)) {
      checkLabels(labels, `${path}spec.metadata.labels`, errors, { self, old, parent, context, before: oldLabels });
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const metadata = isFields(spec) ? spec.metadata : undefined;
    const oldMetadata = isFields(oldSpec) ? oldSpec.metadata : undefined;
    const metadataOrZero = isFields(metadata) ? metadata : noFields;
    checkTemplateMetadata(metadataOrZero, `${path}spec.metadata`, errors, { self, old, parent, context, before: oldMetadata });
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const spec2 = isFields(spec) ? spec.spec : undefined;
    const devices = isFields(spec2) ? spec2.devices : undefined;
    const devicesOrZero = isFields(devices) ? devices : noFields;
    validateResourceV1DeviceClaim(devicesOrZero, undefined, `${path}spec.spec.devices.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    checkClaimSpecUpdate(specOrZero, `${path}spec`, errors, { self, old, parent, context, before: oldSpec });
  }
}
