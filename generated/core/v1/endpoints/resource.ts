// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: 005cfc3b57a9
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** endpoints, v1 Endpoints. */
export const endpoints: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "endpoints",
  kind: "Endpoints",
  listKind: "EndpointsList",
  singular: "endpoints",
  shortNames: ["ep"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "services/endpoints",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Endpoints",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Endpoints", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", createOnUpdate: true },
  deprecationWarning: "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice",
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
