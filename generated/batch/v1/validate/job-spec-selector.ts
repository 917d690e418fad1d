// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobSpec
// Hash: 9ead53a05c8e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { isValidSelector } from "../../../../runtime/validation/functions/is-valid-selector.ts";
import { labelsMatch } from "../../../../runtime/validation/functions/labels-match.ts";

/** The rules of io.k8s.api.batch.v1.JobSpec/selector. */
export function validateBatchV1JobSpecSelector(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (!isFields(selector)) {
      errors.push(required(`${path}selector`));
    } else {
      checkLabelSelector(selector, `${path}selector`, errors, { self, old, parent, context, before: oldSelector });
    }
  }
  {
    const selector = self.selector;
    const template = self.template;
    const templateMetadata = isFields(template) ? template.metadata : undefined;
    const templateMetadataLabels = isFields(templateMetadata) ? templateMetadata.labels : undefined;
    const template2 = self.template;
    const template2Metadata = isFields(template2) ? template2.metadata : undefined;
    const template2MetadataLabels = isFields(template2Metadata) ? template2Metadata.labels : undefined;
    if (!(!(isValidSelector(selector)) || labelsMatch(selector, templateMetadataLabels))) errors.push(invalid(`${path}template.metadata.labels`, template2MetadataLabels, "`selector` does not match template `labels`"));
  }
}
