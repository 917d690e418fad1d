// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 2489acd3a270
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** rolebindings, rbac.authorization.k8s.io/v1 RoleBinding. */
export const roleBindings: ResourceDefinition = {
  group: "rbac.authorization.k8s.io",
  version: "v1",
  resource: "rolebindings",
  kind: "RoleBinding",
  listKind: "RoleBindingList",
  singular: "rolebinding",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "rolebindings",
  custom: false,
  schemaName: "io.k8s.api.rbac.v1.RoleBinding",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Role", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Users", type: "string", format: "", description: "", priority: 1 },
    { name: "Groups", type: "string", format: "", description: "", priority: 1 },
    { name: "ServiceAccounts", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "pathSegment", createOnUpdate: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
