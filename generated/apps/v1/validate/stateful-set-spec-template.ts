// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: 2fcb0d7a941e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAnnotations } from "../../../../runtime/validation/checks/annotations.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkPodAnnotations } from "../../../../runtime/validation/checks/pod-annotations.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { isEmptySelector } from "../../../../runtime/validation/functions/is-empty-selector.ts";
import { isValidSelector } from "../../../../runtime/validation/functions/is-valid-selector.ts";
import { labelsMatch } from "../../../../runtime/validation/functions/labels-match.ts";
import { statefulSetTemplate } from "../../../../runtime/validation/functions/stateful-set-template.ts";
import { validateCoreV1PodTemplateSpec } from "../../../core/v1/validate/pod-template-spec.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec/template. */
export function validateAppsV1StatefulSetSpecTemplate(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
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
    if (isFields(selector)) {
      if (isEmptySelector(selector)) errors.push(invalid(`${path}selector`, selector, "empty selector is invalid for statefulset"));
    }
  }
  {
    const selector = self.selector;
    if (!(isValidSelector(selector))) {
      {
        const selector2 = self.selector;
        if (isFields(selector2)) {
          errors.push(invalid(`${path}selector`, selector2, ""));
        }
      }
    } else {
      {
        const selector2 = self.selector;
        const template = self.template;
        const templateMetadata = isFields(template) ? template.metadata : undefined;
        const templateMetadataLabels = isFields(templateMetadata) ? templateMetadata.labels : undefined;
        const template2 = self.template;
        const template2Metadata = isFields(template2) ? template2.metadata : undefined;
        const template2MetadataLabels = isFields(template2Metadata) ? template2Metadata.labels : undefined;
        if (!labelsMatch(selector2, templateMetadataLabels)) errors.push(invalid(`${path}template.metadata.labels`, template2MetadataLabels, "`selector` does not match template `labels`"));
      }
      {
        const oldTemplate = isFields(old) ? old.template : undefined;
        const given = statefulSetTemplate(self);
        if (isFields(given)) validateCoreV1PodTemplateSpec(given, isFields(oldTemplate) ? oldTemplate : undefined, `${path}template.`, errors, context, self);
      }
      {
        const template = self.template;
        const oldTemplate = isFields(old) ? old.template : undefined;
        const metadata = isFields(template) ? template.metadata : undefined;
        const oldMetadata = isFields(oldTemplate) ? oldTemplate.metadata : undefined;
        const labels = isFields(metadata) ? metadata.labels : undefined;
        const oldLabels = isFields(oldMetadata) ? oldMetadata.labels : undefined;
        if (isFields(labels)) {
          checkLabels(labels, `${path}template.labels`, errors, { self, old, parent, context, before: oldLabels });
        }
      }
      {
        const template = self.template;
        const oldTemplate = isFields(old) ? old.template : undefined;
        const metadata = isFields(template) ? template.metadata : undefined;
        const oldMetadata = isFields(oldTemplate) ? oldTemplate.metadata : undefined;
        const annotations = isFields(metadata) ? metadata.annotations : undefined;
        const oldAnnotations = isFields(oldMetadata) ? oldMetadata.annotations : undefined;
        if (isFields(annotations)) {
          checkAnnotations(annotations, `${path}template.annotations`, errors, { self, old, parent, context, before: oldAnnotations });
        }
      }
      {
        const template = self.template;
        const oldTemplate = isFields(old) ? old.template : undefined;
        const templateOrZero = isFields(template) ? template : noFields;
        checkPodAnnotations(templateOrZero, `${path}template`, errors, { self, old, parent, context, before: oldTemplate });
      }
    }
  }
  {
    const template = self.template;
    const spec = isFields(template) ? template.spec : undefined;
    const restartPolicy = isFields(spec) ? spec.restartPolicy : undefined;
    const restartPolicyOrZero = typeof restartPolicy === "string" ? restartPolicy : "";
    if (restartPolicyOrZero !== "Always") errors.push(notSupported(`${path}template.spec.restartPolicy`, restartPolicyOrZero, ["Always"]));
  }
  {
    const template = self.template;
    const spec = isFields(template) ? template.spec : undefined;
    const activeDeadlineSeconds = isFields(spec) ? spec.activeDeadlineSeconds : undefined;
    if (isNumber(activeDeadlineSeconds)) errors.push(forbidden(`${path}template.spec.activeDeadlineSeconds`, "activeDeadlineSeconds in StatefulSet is not Supported"));
  }
}
