// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBindingList
// Hash: 250218c5a8b0
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsRbacV1ClusterRoleBinding } from "./cluster-role-binding.ts";

/** Fills in the defaults of io.k8s.api.rbac.v1.ClusterRoleBindingList. */
export function applyDefaultsRbacV1ClusterRoleBindingList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsRbacV1ClusterRoleBinding(item);
      }
    }
  }
}
