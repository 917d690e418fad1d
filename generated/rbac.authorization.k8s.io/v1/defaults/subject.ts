// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Subject
// Hash: c741232a08eb
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.rbac.v1.Subject. */
export function applyDefaultsRbacV1Subject(self: Fields): void {
  {
    const kind = self.kind;
    if (kind === "User" || kind === "Group") {
      if (self.apiGroup === undefined || self.apiGroup === null || self.apiGroup === "") self.apiGroup = "rbac.authorization.k8s.io";
    }
  }
}
