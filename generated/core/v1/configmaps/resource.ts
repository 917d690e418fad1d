// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: fc170e9c62a8
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** configmaps, v1 ConfigMap. */
export const configMaps: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "configmaps",
  kind: "ConfigMap",
  listKind: "ConfigMapList",
  singular: "configmap",
  shortNames: ["cm"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "configmaps",
  custom: false,
  schemaName: "io.k8s.api.core.v1.ConfigMap",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Data", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
