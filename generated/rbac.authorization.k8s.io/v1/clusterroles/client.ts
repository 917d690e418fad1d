// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRole
// Hash: 3e98c249b219
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ClusterRole } from "../types/cluster-role.ts";
import type { ClusterRoleApply } from "./apply.ts";

/** Reads and writes ClusterRole objects. */
export function clusterRoles(rest: RestClient): ResourceClient<ClusterRole, ClusterRoleApply> {
  return createResourceClient<ClusterRole, ClusterRoleApply>(rest, { group: "rbac.authorization.k8s.io", version: "v1", resource: "clusterroles", kind: "ClusterRole", namespaced: false });
}
