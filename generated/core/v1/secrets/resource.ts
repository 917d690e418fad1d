// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 38f1e19bec9a
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** secrets, v1 Secret. */
export const secrets: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "secrets",
  kind: "Secret",
  listKind: "SecretList",
  singular: "secret",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "secrets",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Secret",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Type", type: "string", format: "", description: "", priority: 0 },
    { name: "Data", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: ["type"],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
