// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: abb9e12d54d8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validatePolicyV1PodDisruptionBudgetSpec } from "./pod-disruption-budget-spec.ts";

/** The rules of io.k8s.api.policy.v1.PodDisruptionBudget. */
export function validatePolicyV1PodDisruptionBudget(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validatePolicyV1PodDisruptionBudgetSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const disruptionsAllowed = isFields(status) ? status.disruptionsAllowed : undefined;
    const disruptionsAllowedOrZero = numberOf(disruptionsAllowed);
    if (disruptionsAllowedOrZero < 0) errors.push(invalid(`${path}status.disruptionsAllowed`, disruptionsAllowedOrZero, "must be greater than or equal to 0"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const currentHealthy = isFields(status) ? status.currentHealthy : undefined;
    const currentHealthyOrZero = numberOf(currentHealthy);
    if (currentHealthyOrZero < 0) errors.push(invalid(`${path}status.currentHealthy`, currentHealthyOrZero, "must be greater than or equal to 0"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const desiredHealthy = isFields(status) ? status.desiredHealthy : undefined;
    const desiredHealthyOrZero = numberOf(desiredHealthy);
    if (desiredHealthyOrZero < 0) errors.push(invalid(`${path}status.desiredHealthy`, desiredHealthyOrZero, "must be greater than or equal to 0"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const expectedPods = isFields(status) ? status.expectedPods : undefined;
    const expectedPodsOrZero = numberOf(expectedPods);
    if (expectedPodsOrZero < 0) errors.push(invalid(`${path}status.expectedPods`, expectedPodsOrZero, "must be greater than or equal to 0"));
  }
}
