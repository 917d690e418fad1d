// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: b1fe63780198
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkStatefulSetUpdate } from "../../../../runtime/validation/checks/stateful-set-update.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateAppsV1StatefulSetSpecUpdate } from "./stateful-set-spec-update.ts";
import { validateAppsV1StatefulSetSpec } from "./stateful-set-spec.ts";
import { validateAppsV1StatefulSetStatus } from "./stateful-set-status.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSet. */
export function validateAppsV1StatefulSet(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAppsV1StatefulSetSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAppsV1StatefulSetSpecUpdate(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    checkStatefulSetUpdate(specOrZero, `${path}spec`, errors, { self, old, parent, context, before: oldSpec });
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateAppsV1StatefulSetStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
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
