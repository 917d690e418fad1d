// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleList
// Hash: a025a70fd251
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Role } from "./role.ts";

/** io.k8s.api.rbac.v1.RoleList */
export interface RoleList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Role[];
}
