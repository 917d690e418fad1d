// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: 2f78c9860ddc
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Role } from "../types/role.ts";
import type { RoleApply } from "./apply.ts";

/** Reads and writes Role objects of `namespace`, or of all namespaces. */
export function roles(rest: RestClient, namespace?: string): ResourceClient<Role, RoleApply> {
  return createResourceClient<Role, RoleApply>(rest, { group: "rbac.authorization.k8s.io", version: "v1", resource: "roles", kind: "Role", namespaced: true }, namespace);
}
