// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: bd9264a1cf00
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateAutoscalingV2HorizontalPodAutoscaler } from "../validate/horizontal-pod-autoscaler.ts";

/** What is wrong with a HorizontalPodAutoscaler, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateAutoscalingV2HorizontalPodAutoscaler(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
