// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetSpec
// Hash: 82d8dc1a40ca
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { isEmptySelector } from "../../../../runtime/validation/functions/is-empty-selector.ts";
import { isValidSelector } from "../../../../runtime/validation/functions/is-valid-selector.ts";
import { labelsMatch } from "../../../../runtime/validation/functions/labels-match.ts";
import { validateCoreV1PodTemplateSpec } from "../../../core/v1/validate/pod-template-spec.ts";
import { validateAppsV1RollingUpdateDaemonSet } from "./rolling-update-daemon-set.ts";

/** The rules of io.k8s.api.apps.v1.DaemonSetSpec. */
export function validateAppsV1DaemonSetSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (isFields(selector)) {
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
  {
    const selector = self.selector;
    if (isFields(selector)) {
      if (isEmptySelector(selector)) errors.push(invalid(`${path}selector`, selector, "empty selector is invalid for daemonset"));
    }
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
    if (isNumber(activeDeadlineSeconds)) errors.push(forbidden(`${path}template.spec.activeDeadlineSeconds`, "activeDeadlineSeconds in DaemonSet is not Supported"));
  }
  {
    const minReadySeconds = self.minReadySeconds;
    const minReadySecondsOrZero = numberOf(minReadySeconds);
    if (minReadySecondsOrZero < 0) errors.push(invalid(`${path}minReadySeconds`, minReadySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (!(updateStrategyType === "RollingUpdate" || updateStrategyType === "OnDelete")) {
      const updateStrategy3 = self.updateStrategy;
      const updateStrategy3Type = isFields(updateStrategy3) ? updateStrategy3.type : undefined;
      const updateStrategy3RollingUpdate = isFields(updateStrategy3) ? updateStrategy3.rollingUpdate : undefined;
      errors.push(notSupported(`${path}updateStrategy`, { "Type": updateStrategy3Type ?? null, "RollingUpdate": updateStrategy3RollingUpdate ?? null }, ["RollingUpdate","OnDelete"]));
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "RollingUpdate") {
      const updateStrategy2 = self.updateStrategy;
      const rollingUpdate = isFields(updateStrategy2) ? updateStrategy2.rollingUpdate : undefined;
      if (!isFields(rollingUpdate)) {
        errors.push(required(`${path}updateStrategy.rollingUpdate`));
      } else {
        validateAppsV1RollingUpdateDaemonSet(rollingUpdate, undefined, `${path}updateStrategy.rollingUpdate.`, errors, context, self);
      }
    }
  }
  {
    const revisionHistoryLimit = self.revisionHistoryLimit;
    if (isNumber(revisionHistoryLimit)) {
      if (revisionHistoryLimit < 0) errors.push(invalid(`${path}revisionHistoryLimit`, revisionHistoryLimit, "must be greater than or equal to 0"));
    }
  }
}
