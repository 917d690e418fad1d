// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: d569f9fdb13f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateAppsV1DeploymentSpec } from "./deployment-spec.ts";
import { validateAppsV1DeploymentStatus } from "./deployment-status.ts";

/** The rules of io.k8s.api.apps.v1.Deployment. */
export function validateAppsV1Deployment(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateAppsV1DeploymentSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
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
    validateAppsV1DeploymentStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
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
