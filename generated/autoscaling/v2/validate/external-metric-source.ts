// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ExternalMetricSource
// Hash: 02a6bfc50cb2
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2MetricIdentifier } from "./metric-identifier.ts";
import { validateAutoscalingV2MetricTarget } from "./metric-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.ExternalMetricSource. */
export function validateAutoscalingV2ExternalMetricSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
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
    if (!((targetValue !== undefined && targetValue !== null) || (targetAverageValue !== undefined && targetAverageValue !== null))) errors.push(required(`${path}target.averageValue`, "must set either a target value for metric or a per-pod target"));
  }
  {
    const target = self.target;
    const targetValue = isFields(target) ? target.value : undefined;
    const targetAverageValue = isFields(target) ? target.averageValue : undefined;
    if ((targetValue !== undefined && targetValue !== null) && (targetAverageValue !== undefined && targetAverageValue !== null)) errors.push(forbidden(`${path}target.value`, "may not set both a target value for metric and a per-pod target"));
  }
}
