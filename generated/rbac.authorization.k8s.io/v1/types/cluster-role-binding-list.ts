// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBindingList
// Hash: 3d35b1d6b315
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ClusterRoleBinding } from "./cluster-role-binding.ts";

/** io.k8s.api.rbac.v1.ClusterRoleBindingList */
export interface ClusterRoleBindingList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ClusterRoleBinding[];
}
