// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: cc325af65b3a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkControllerRevisionData } from "../../../../runtime/validation/checks/controller-revision-data.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.apps.v1.ControllerRevision. */
export function validateAppsV1ControllerRevision(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const revision = self.revision;
    const revisionOrZero = numberOf(revision);
    if (revisionOrZero < 0) errors.push(invalid(`${path}revision`, revisionOrZero, "must be greater than or equal to 0"));
  }
  if (context.operation === "create") {
    checkControllerRevisionData(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const data = self.data;
    const oldData = isFields(old) ? old.data : undefined;
    if (old !== undefined && !sameValue(data, oldData)) errors.push(invalid(`${path}data`, data, "field is immutable"));
  }
}
