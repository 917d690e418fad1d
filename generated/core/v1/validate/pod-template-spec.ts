// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplateSpec
// Hash: 697c1d0a7b73
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAnnotations } from "../../../../runtime/validation/checks/annotations.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkPodAnnotations } from "../../../../runtime/validation/checks/pod-annotations.ts";
import { checkProfileAnnotations } from "../../../../runtime/validation/checks/profile-annotations.ts";
import { type FieldError, forbidden } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PodSpec } from "./pod-spec.ts";

/** The rules of io.k8s.api.core.v1.PodTemplateSpec. */
export function validateCoreV1PodTemplateSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const metadata = self.metadata;
    const oldMetadata = isFields(old) ? old.metadata : undefined;
    const labels = isFields(metadata) ? metadata.labels : undefined;
    const oldLabels = isFields(oldMetadata) ? oldMetadata.labels : undefined;
    if (isFields(labels)) {
      checkLabels(labels, `${path}labels`, errors, { self, old, parent, context, before: oldLabels });
    }
  }
  {
    const metadata = self.metadata;
    const oldMetadata = isFields(old) ? old.metadata : undefined;
    const annotations = isFields(metadata) ? metadata.annotations : undefined;
    const oldAnnotations = isFields(oldMetadata) ? oldMetadata.annotations : undefined;
    if (isFields(annotations)) {
      checkAnnotations(annotations, `${path}annotations`, errors, { self, old, parent, context, before: oldAnnotations });
    }
  }
  checkPodAnnotations(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1PodSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  checkProfileAnnotations(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const spec = self.spec;
    const ephemeralContainers = isFields(spec) ? spec.ephemeralContainers : undefined;
    if (isList(ephemeralContainers) && ephemeralContainers.length > 0) errors.push(forbidden(`${path}spec.ephemeralContainers`, "ephemeral containers not allowed in pod template"));
  }
}
