// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBindingList
// Hash: 99dbced9354f
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsRbacV1RoleBinding } from "./role-binding.ts";

/** Fills in the defaults of io.k8s.api.rbac.v1.RoleBindingList. */
export function applyDefaultsRbacV1RoleBindingList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsRbacV1RoleBinding(item);
      }
    }
  }
}
