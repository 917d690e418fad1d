// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleList
// Hash: f62b318d3a63
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ClusterRole } from "./cluster-role.ts";

/** io.k8s.api.rbac.v1.ClusterRoleList */
export interface ClusterRoleList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ClusterRole[];
}
