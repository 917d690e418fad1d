// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleRef
// Hash: a01416744cb5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.rbac.v1.RoleRef. */
export function validateRbacV1RoleRef(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const apiGroup = self.apiGroup;
    const apiGroupOrZero = typeof apiGroup === "string" ? apiGroup : "";
    if (apiGroupOrZero !== "rbac.authorization.k8s.io") errors.push(notSupported(`${path}apiGroup`, apiGroupOrZero, ["rbac.authorization.k8s.io"]));
  }
}
