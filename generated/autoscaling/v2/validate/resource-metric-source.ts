// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ResourceMetricSource
// Hash: baffb5f9494f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2ContainerResourceMetricSourceTarget } from "./container-resource-metric-source-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.ResourceMetricSource. */
export function validateAutoscalingV2ResourceMetricSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`, "must specify a resource name"));
  }
  validateAutoscalingV2ContainerResourceMetricSourceTarget(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
