// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetSpec
// Hash: a4c5cb256211
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { isEmptySelector } from "../../../../runtime/validation/functions/is-empty-selector.ts";
import { isValidSelector } from "../../../../runtime/validation/functions/is-valid-selector.ts";
import { labelsMatch } from "../../../../runtime/validation/functions/labels-match.ts";
import { validateCoreV1PodTemplateSpec } from "../../../core/v1/validate/pod-template-spec.ts";

/** The rules of io.k8s.api.apps.v1.ReplicaSetSpec. */
export function validateAppsV1ReplicaSetSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const replicas = self.replicas;
    if (isNumber(replicas)) {
      if (replicas < 0) errors.push(invalid(`${path}replicas`, replicas, "must be greater than or equal to 0"));
    }
  }
  {
    const minReadySeconds = self.minReadySeconds;
    const minReadySecondsOrZero = numberOf(minReadySeconds);
    if (minReadySecondsOrZero < 0) errors.push(invalid(`${path}minReadySeconds`, minReadySecondsOrZero, "must be greater than or equal to 0"));
  }
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
      if (isEmptySelector(selector)) errors.push(invalid(`${path}selector`, selector, "empty selector is invalid for deployment"));
    }
  }
  {
    const selector = self.selector;
    if (!(isValidSelector(selector))) {
      {
        const selector2 = self.selector;
        if (isFields(selector2)) {
          errors.push(invalid(`${path}selector`, selector2, "invalid label selector"));
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
        const template = self.template;
        const oldTemplate = isFields(old) ? old.template : undefined;
        const templateOrZero = isFields(template) ? template : noFields;
        validateCoreV1PodTemplateSpec(templateOrZero, isFields(oldTemplate) ? oldTemplate : undefined, `${path}template.`, errors, context, self);
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
        if (isNumber(activeDeadlineSeconds)) errors.push(forbidden(`${path}template.spec.activeDeadlineSeconds`, "activeDeadlineSeconds in ReplicaSet is not Supported"));
      }
    }
  }
}
