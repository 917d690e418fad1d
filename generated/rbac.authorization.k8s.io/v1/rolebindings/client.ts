// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 635c40ab85d8
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { RoleBinding } from "../types/role-binding.ts";
import type { RoleBindingApply } from "./apply.ts";

/** Reads and writes RoleBinding objects of `namespace`, or of all namespaces. */
export function roleBindings(rest: RestClient, namespace?: string): ResourceClient<RoleBinding, RoleBindingApply> {
  return createResourceClient<RoleBinding, RoleBindingApply>(rest, { group: "rbac.authorization.k8s.io", version: "v1", resource: "rolebindings", kind: "RoleBinding", namespaced: true }, namespace);
}
