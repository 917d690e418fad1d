// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRole
// Hash: efc930f1c2d5
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** clusterroles, rbac.authorization.k8s.io/v1 ClusterRole. */
export const clusterRoles: ResourceDefinition = {
  group: "rbac.authorization.k8s.io",
  version: "v1",
  resource: "clusterroles",
  kind: "ClusterRole",
  listKind: "ClusterRoleList",
  singular: "clusterrole",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "clusterroles",
  custom: false,
  schemaName: "io.k8s.api.rbac.v1.ClusterRole",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Created At", type: "date", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "pathSegment", createOnUpdate: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
