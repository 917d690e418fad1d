// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: c9b638e3783e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateAppsV1ReplicaSetSpec } from "./replica-set-spec.ts";
import { validateAppsV1ReplicaSetStatus } from "./replica-set-status.ts";

/** The rules of io.k8s.api.apps.v1.ReplicaSet. */
export function validateAppsV1ReplicaSet(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAppsV1ReplicaSetSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const selector = isFields(spec) ? spec.selector : undefined;
    const oldSelector = isFields(oldSpec) ? oldSpec.selector : undefined;
    if (old !== undefined && !sameValue(selector, oldSelector)) errors.push(invalid(`${path}spec.selector`, selector, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateAppsV1ReplicaSetStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
  }
}
