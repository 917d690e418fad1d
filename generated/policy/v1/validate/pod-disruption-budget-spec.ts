// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudgetSpec
// Hash: 01511573d7d9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIntOrPercent } from "../../../../runtime/validation/checks/int-or-percent.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { percentValue } from "../../../../runtime/validation/functions/percent-value.ts";

/** The rules of io.k8s.api.policy.v1.PodDisruptionBudgetSpec. */
export function validatePolicyV1PodDisruptionBudgetSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const minAvailable = self.minAvailable;
    const maxUnavailable = self.maxUnavailable;
    const minAvailable2 = self.minAvailable;
    const selector = self.selector;
    const maxUnavailable2 = self.maxUnavailable;
    const unhealthyPodEvictionPolicy = self.unhealthyPodEvictionPolicy;
    if ((minAvailable !== undefined && minAvailable !== null) && (maxUnavailable !== undefined && maxUnavailable !== null)) errors.push(invalid(ownPath(path), { "MinAvailable": minAvailable2 ?? null, "Selector": selector ?? null, "MaxUnavailable": maxUnavailable2 ?? null, "UnhealthyPodEvictionPolicy": unhealthyPodEvictionPolicy ?? null }, "minAvailable and maxUnavailable cannot be both set"));
  }
  {
    const minAvailable = self.minAvailable;
    const oldMinAvailable = isFields(old) ? old.minAvailable : undefined;
    if (minAvailable !== undefined && minAvailable !== null) {
      checkIntOrPercent(minAvailable, `${path}minAvailable`, errors, { self, old, parent, context, before: oldMinAvailable });
    }
  }
  {
    const minAvailable = self.minAvailable;
    if (minAvailable !== undefined && minAvailable !== null) {
      if (!(percentValue(minAvailable) <= 100)) errors.push(invalid(`${path}minAvailable`, minAvailable, "must not be greater than 100%"));
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    const oldMaxUnavailable = isFields(old) ? old.maxUnavailable : undefined;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      checkIntOrPercent(maxUnavailable, `${path}maxUnavailable`, errors, { self, old, parent, context, before: oldMaxUnavailable });
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      if (!(percentValue(maxUnavailable) <= 100)) errors.push(invalid(`${path}maxUnavailable`, maxUnavailable, "must not be greater than 100%"));
    }
  }
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (isFields(selector)) {
      checkLabelSelector(selector, `${path}selector`, errors, { self, old, parent, context, before: oldSelector });
    }
  }
  {
    const unhealthyPodEvictionPolicy = self.unhealthyPodEvictionPolicy;
    if (typeof unhealthyPodEvictionPolicy === "string") {
      if (unhealthyPodEvictionPolicy !== "AlwaysAllow" && unhealthyPodEvictionPolicy !== "IfHealthyBudget") errors.push(notSupported(`${path}unhealthyPodEvictionPolicy`, unhealthyPodEvictionPolicy, ["AlwaysAllow","IfHealthyBudget"]));
    }
  }
}
