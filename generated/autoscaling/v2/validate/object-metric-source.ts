// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ObjectMetricSource
// Hash: 8491bf142a8b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkApiVersion } from "../../../../runtime/validation/checks/api-version.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import { validateAutoscalingV2MetricIdentifier } from "./metric-identifier.ts";
import { validateAutoscalingV2MetricTarget } from "./metric-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.ObjectMetricSource. */
export function validateAutoscalingV2ObjectMetricSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const describedObject = self.describedObject;
    const oldDescribedObject = isFields(old) ? old.describedObject : undefined;
    const describedObjectOrZero = isFields(describedObject) ? describedObject : noFields;
    validateAutoscalingV2CrossVersionObjectReference(describedObjectOrZero, isFields(oldDescribedObject) ? oldDescribedObject : undefined, `${path}describedObject.`, errors, context, self);
  }
  {
    const describedObject = self.describedObject;
    const oldDescribedObject = isFields(old) ? old.describedObject : undefined;
    const apiVersion = isFields(describedObject) ? describedObject.apiVersion : undefined;
    const oldApiVersion = isFields(oldDescribedObject) ? oldDescribedObject.apiVersion : undefined;
    if (typeof apiVersion === "string" && apiVersion !== "") {
      checkApiVersion(apiVersion, `${path}describedObject.apiVersion`, errors, { self, old, parent, context, before: oldApiVersion });
    }
  }
  {
    const metric = self.metric;
    const oldMetric = isFields(old) ? old.metric : undefined;
    const metricOrZero = isFields(metric) ? metric : noFields;
    validateAutoscalingV2MetricIdentifier(metricOrZero, isFields(oldMetric) ? oldMetric : undefined, `${path}metric.`, errors, context, self);
  }
  {
    const target = self.target;
    const oldTarget = isFields(old) ? old.target : undefined;
    const targetOrZero = isFields(target) ? target : noFields;
    validateAutoscalingV2MetricTarget(targetOrZero, isFields(oldTarget) ? oldTarget : undefined, `${path}target.`, errors, context, self);
  }
  {
    const target = self.target;
    const targetValue = isFields(target) ? target.value : undefined;
    const targetAverageValue = isFields(target) ? target.averageValue : undefined;
    if (!((targetValue !== undefined && targetValue !== null) || (targetAverageValue !== undefined && targetAverageValue !== null))) errors.push(required(`${path}target.averageValue`, "must set either a target value or averageValue"));
  }
}
