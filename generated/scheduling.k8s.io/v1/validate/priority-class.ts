// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: 14bff4bc9215
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPriorityClass } from "../../../../runtime/validation/checks/priority-class.ts";
import { type FieldError, forbidden, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.scheduling.v1.PriorityClass. */
export function validateSchedulingV1PriorityClass(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    checkPriorityClass(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.operation === "create") {
    const preemptionPolicy = self.preemptionPolicy;
    if (typeof preemptionPolicy === "string") {
      if (preemptionPolicy !== "PreemptLowerPriority" && preemptionPolicy !== "Never") errors.push(notSupported(`${path}preemptionPolicy`, preemptionPolicy, ["PreemptLowerPriority","Never"]));
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const value = self.value;
    const oldValue = isFields(old) ? old.value : undefined;
    if (!(numberOf(value) === numberOf(oldValue))) errors.push(forbidden(`${path}value`, "may not be changed in an update."));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const preemptionPolicy = self.preemptionPolicy;
    const oldPreemptionPolicy = isFields(old) ? old.preemptionPolicy : undefined;
    if (old !== undefined && !sameValue(preemptionPolicy, oldPreemptionPolicy)) errors.push(invalid(`${path}preemptionPolicy`, preemptionPolicy, "field is immutable"));
  }
}
