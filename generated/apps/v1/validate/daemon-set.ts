// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: 263f5d242bbc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateAppsV1DaemonSetSpec } from "./daemon-set-spec.ts";
import { validateAppsV1DaemonSetStatus } from "./daemon-set-status.ts";

/** The rules of io.k8s.api.apps.v1.DaemonSet. */
export function validateAppsV1DaemonSet(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const selector = isFields(spec) ? spec.selector : undefined;
    const oldSelector = isFields(oldSpec) ? oldSpec.selector : undefined;
    if (old !== undefined && !sameValue(selector, oldSelector)) errors.push(invalid(`${path}spec.selector`, selector, "field is immutable"));
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAppsV1DaemonSetSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateAppsV1DaemonSetStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const oldStatus = isFields(old) ? old.status : undefined;
    const oldStatusCollisionCount = isFields(oldStatus) ? oldStatus.collisionCount : undefined;
    const status = self.status;
    const statusCollisionCount = isFields(status) ? status.collisionCount : undefined;
    const status2 = self.status;
    const status2CollisionCount = isFields(status2) ? status2.collisionCount : undefined;
    if (!(!(isNumber(oldStatusCollisionCount)) || ((isNumber(statusCollisionCount)) && (numberOf(statusCollisionCount) >= numberOf(oldStatusCollisionCount))))) errors.push(invalid(`${path}status.collisionCount`, status2CollisionCount, "cannot be decremented"));
  }
}
