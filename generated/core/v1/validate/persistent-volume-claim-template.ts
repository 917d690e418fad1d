// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimTemplate
// Hash: 7d0c78729ea1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAnnotations } from "../../../../runtime/validation/checks/annotations.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkTemplateMetadata } from "../../../../runtime/validation/checks/template-metadata.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** The rules of io.k8s.api.core.v1.PersistentVolumeClaimTemplate. */
export function validateCoreV1PersistentVolumeClaimTemplate(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const metadata = self.metadata;
    const oldMetadata = isFields(old) ? old.metadata : undefined;
    const annotations = isFields(metadata) ? metadata.annotations : undefined;
    const oldAnnotations = isFields(oldMetadata) ? oldMetadata.annotations : undefined;
    if (isFields(annotations)) {
      checkAnnotations(annotations, `${path}metadata.annotations`, errors, { self, old, parent, context, before: oldAnnotations });
    }
  }
  {
    const metadata = self.metadata;
    const oldMetadata = isFields(old) ? old.metadata : undefined;
    const labels = isFields(metadata) ? metadata.labels : undefined;
    const oldLabels = isFields(oldMetadata) ? oldMetadata.labels : undefined;
    if (isFields(labels)) {
      checkLabels(labels, `${path}metadata.labels`, errors, { self, old, parent, context, before: oldLabels });
    }
  }
  {
    const metadata = self.metadata;
    const oldMetadata = isFields(old) ? old.metadata : undefined;
    const metadataOrZero = isFields(metadata) ? metadata : noFields;
    checkTemplateMetadata(metadataOrZero, `${path}metadata`, errors, { self, old, parent, context, before: oldMetadata });
  }
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1PersistentVolumeClaimSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
}
