// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: fd1853989fbc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkRoleRefUpdate } from "../../../../runtime/validation/checks/role-ref-update.ts";
import { type FieldError, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateRbacV1RoleRefName } from "./role-ref-name.ts";
import { validateRbacV1RoleRef } from "./role-ref.ts";
import { validateRbacV1SubjectCluster } from "./subject-cluster.ts";
import { validateRbacV1Subject } from "./subject.ts";

/** The rules of io.k8s.api.rbac.v1.ClusterRoleBinding. */
export function validateRbacV1ClusterRoleBinding(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "update" && context.subresource !== "status") {
    const roleRef = self.roleRef;
    const oldRoleRef = isFields(old) ? old.roleRef : undefined;
    const roleRefOrZero = isFields(roleRef) ? roleRef : noFields;
    checkRoleRefUpdate(roleRefOrZero, `${path}roleRef`, errors, { self, old, parent, context, before: oldRoleRef });
  }
  {
    const roleRef = self.roleRef;
    const oldRoleRef = isFields(old) ? old.roleRef : undefined;
    const roleRefOrZero = isFields(roleRef) ? roleRef : noFields;
    validateRbacV1RoleRef(roleRefOrZero, isFields(oldRoleRef) ? oldRoleRef : undefined, `${path}roleRef.`, errors, context, self);
  }
  {
    const roleRef = self.roleRef;
    const kind = isFields(roleRef) ? roleRef.kind : undefined;
    const kindOrZero = typeof kind === "string" ? kind : "";
    if (kindOrZero !== "ClusterRole") errors.push(notSupported(`${path}roleRef.kind`, kindOrZero, ["ClusterRole"]));
  }
  {
    const roleRef = self.roleRef;
    const oldRoleRef = isFields(old) ? old.roleRef : undefined;
    const roleRefOrZero = isFields(roleRef) ? roleRef : noFields;
    validateRbacV1RoleRefName(roleRefOrZero, isFields(oldRoleRef) ? oldRoleRef : undefined, `${path}roleRef.`, errors, context, self);
  }
  {
    const subjects = self.subjects;
    if (isList(subjects)) {
      for (let index = 0; index < subjects.length; index++) {
        const item = subjects[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateRbacV1Subject(itemOrZero, undefined, `${path}subjects[${index}].`, errors, context, self);
      }
    }
  }
  {
    const subjects = self.subjects;
    if (isList(subjects)) {
      for (let index = 0; index < subjects.length; index++) {
        const item = subjects[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateRbacV1SubjectCluster(itemOrZero, undefined, `${path}subjects[${index}].`, errors, context, self);
      }
    }
  }
}
