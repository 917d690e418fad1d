// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ContainerResourceMetricSource
// Hash: f85822a0ff89
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2MetricTarget } from "./metric-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.ContainerResourceMetricSource/target. */
export function validateAutoscalingV2ContainerResourceMetricSourceTarget(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const target = self.target;
    const oldTarget = isFields(old) ? old.target : undefined;
    const targetOrZero = isFields(target) ? target : noFields;
    validateAutoscalingV2MetricTarget(targetOrZero, isFields(oldTarget) ? oldTarget : undefined, `${path}target.`, errors, context, self);
  }
  {
    const target = self.target;
    const targetAverageUtilization = isFields(target) ? target.averageUtilization : undefined;
    const targetAverageValue = isFields(target) ? target.averageValue : undefined;
    if (!((isNumber(targetAverageUtilization)) || (targetAverageValue !== undefined && targetAverageValue !== null))) errors.push(required(`${path}target.averageUtilization`, "must set either a target raw value or a target utilization"));
  }
  {
    const target = self.target;
    const targetAverageUtilization = isFields(target) ? target.averageUtilization : undefined;
    const targetAverageValue = isFields(target) ? target.averageValue : undefined;
    if ((isNumber(targetAverageUtilization)) && (targetAverageValue !== undefined && targetAverageValue !== null)) errors.push(forbidden(`${path}target.averageValue`, "may not set both a target raw value and a target utilization"));
  }
}
