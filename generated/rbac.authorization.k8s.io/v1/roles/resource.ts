// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: f40b0de5e02b
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** roles, rbac.authorization.k8s.io/v1 Role. */
export const roles: ResourceDefinition = {
  group: "rbac.authorization.k8s.io",
  version: "v1",
  resource: "roles",
  kind: "Role",
  listKind: "RoleList",
  singular: "role",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "roles",
  custom: false,
  schemaName: "io.k8s.api.rbac.v1.Role",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Created At", type: "date", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "pathSegment", createOnUpdate: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
