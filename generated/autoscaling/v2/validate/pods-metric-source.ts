// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.PodsMetricSource
// Hash: 56c2b8675abd
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2MetricIdentifier } from "./metric-identifier.ts";
import { validateAutoscalingV2MetricTarget } from "./metric-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.PodsMetricSource. */
export function validateAutoscalingV2PodsMetricSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
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
    const targetAverageValue = isFields(target) ? target.averageValue : undefined;
    if (!(targetAverageValue !== undefined && targetAverageValue !== null)) errors.push(required(`${path}target.averageValue`, "must specify a positive target averageValue"));
  }
}
