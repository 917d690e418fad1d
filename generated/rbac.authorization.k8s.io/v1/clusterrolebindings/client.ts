// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: be34b4246550
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ClusterRoleBinding } from "../types/cluster-role-binding.ts";
import type { ClusterRoleBindingApply } from "./apply.ts";

/** Reads and writes ClusterRoleBinding objects. */
export function clusterRoleBindings(rest: RestClient): ResourceClient<ClusterRoleBinding, ClusterRoleBindingApply> {
  return createResourceClient<ClusterRoleBinding, ClusterRoleBindingApply>(rest, { group: "rbac.authorization.k8s.io", version: "v1", resource: "clusterrolebindings", kind: "ClusterRoleBinding", namespaced: false });
}
