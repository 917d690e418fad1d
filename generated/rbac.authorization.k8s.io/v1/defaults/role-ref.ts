// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleRef
// Hash: 86e332a63680
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.rbac.v1.RoleRef. */
export function applyDefaultsRbacV1RoleRef(self: Fields): void {
  if (self.apiGroup === undefined || self.apiGroup === null || self.apiGroup === "") self.apiGroup = "rbac.authorization.k8s.io";
}
