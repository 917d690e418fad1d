// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: 9d88737e0853
import { type Fields, hasMembers, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsRbacV1RoleRef } from "./role-ref.ts";
import { applyDefaultsRbacV1Subject } from "./subject.ts";

/** Fills in the defaults of io.k8s.api.rbac.v1.ClusterRoleBinding. */
export function applyDefaultsRbacV1ClusterRoleBinding(self: Fields): void {
  {
    const roleRef = self.roleRef;
    if (isFields(roleRef)) applyDefaultsRbacV1RoleRef(roleRef);
    else {
      const made: Fields = {};
      applyDefaultsRbacV1RoleRef(made);
      if (hasMembers(made)) self.roleRef = made;
    }
  }
  {
    const subjects = self.subjects;
    if (isList(subjects)) {
      for (const item of subjects) {
        if (isFields(item)) applyDefaultsRbacV1Subject(item);
      }
    }
  }
}
