// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBindingList
// Hash: 0fed342924f0
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { RoleBinding } from "./role-binding.ts";

/** io.k8s.api.rbac.v1.RoleBindingList */
export interface RoleBindingList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: RoleBinding[];
}
