// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: d30f34a98196
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validatePolicyV1PodDisruptionBudget } from "../validate/pod-disruption-budget.ts";

/** What is wrong with a PodDisruptionBudget, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validatePolicyV1PodDisruptionBudget(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
