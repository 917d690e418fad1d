// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: 84625519916c
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** clusterrolebindings, rbac.authorization.k8s.io/v1 ClusterRoleBinding. */
export const clusterRoleBindings: ResourceDefinition = {
  group: "rbac.authorization.k8s.io",
  version: "v1",
  resource: "clusterrolebindings",
  kind: "ClusterRoleBinding",
  listKind: "ClusterRoleBindingList",
  singular: "clusterrolebinding",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "clusterrolebindings",
  custom: false,
  schemaName: "io.k8s.api.rbac.v1.ClusterRoleBinding",
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
