// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerSpec
// Hash: c3818d0bbbf5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { labelsMatch } from "../../../../runtime/validation/functions/labels-match.ts";
import { validateCoreV1PodTemplateSpec } from "./pod-template-spec.ts";

/** The rules of io.k8s.api.core.v1.ReplicationControllerSpec. */
export function validateCoreV1ReplicationControllerSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const minReadySeconds = self.minReadySeconds;
    const minReadySecondsOrZero = numberOf(minReadySeconds);
    if (minReadySecondsOrZero < 0) errors.push(invalid(`${path}minReadySeconds`, minReadySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const selector = self.selector;
    if (!isFields(selector)) errors.push(required(`${path}selector`));
  }
  {
    const replicas = self.replicas;
    if (!isNumber(replicas)) {
      errors.push(required(`${path}replicas`));
    } else {
      if (replicas < 0) errors.push(invalid(`${path}replicas`, replicas, "must be greater than or equal to 0"));
    }
  }
  {
    const template = self.template;
    if (!isFields(template)) errors.push(required(`${path}template`));
  }
  {
    const selector = self.selector;
    const template = self.template;
    if ((Object.keys((isFields(selector) ? selector : noFields)).length > 0) && (isFields(template))) {
      const selector2 = self.selector;
      const template2 = self.template;
      const template2Metadata = isFields(template2) ? template2.metadata : undefined;
      const template2MetadataLabels = isFields(template2Metadata) ? template2Metadata.labels : undefined;
      const template3 = self.template;
      const template3Metadata = isFields(template3) ? template3.metadata : undefined;
      const template3MetadataLabels = isFields(template3Metadata) ? template3Metadata.labels : undefined;
      if (!labelsMatch({ "matchLabels": selector2 ?? null }, template2MetadataLabels)) errors.push(invalid(`${path}template.metadata.labels`, template3MetadataLabels, "`selector` does not match template `labels`"));
    }
  }
  {
    const template = self.template;
    const oldTemplate = isFields(old) ? old.template : undefined;
    if (isFields(template)) {
      validateCoreV1PodTemplateSpec(template, isFields(oldTemplate) ? oldTemplate : undefined, `${path}template.`, errors, context, self);
    }
  }
  {
    const template = self.template;
    if (isFields(template)) {
      const template2 = self.template;
      if (isFields(template2)) {
        const spec = template2.spec;
        const restartPolicy = isFields(spec) ? spec.restartPolicy : undefined;
        const restartPolicyOrZero = typeof restartPolicy === "string" ? restartPolicy : "";
        if (restartPolicyOrZero !== "Always") errors.push(notSupported(`${path}template.spec.restartPolicy`, restartPolicyOrZero, ["Always"]));
      }
    }
  }
  {
    const template = self.template;
    if (isFields(template)) {
      const spec = template.spec;
      const activeDeadlineSeconds = isFields(spec) ? spec.activeDeadlineSeconds : undefined;
      if (isNumber(activeDeadlineSeconds)) errors.push(forbidden(`${path}template.spec.activeDeadlineSeconds`, "activeDeadlineSeconds in ReplicationController is not Supported"));
    }
  }
}
