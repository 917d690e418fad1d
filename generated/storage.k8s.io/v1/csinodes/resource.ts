// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: 03b9c97bd8d1
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** csinodes, storage.k8s.io/v1 CSINode. */
export const csiNodes: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "csinodes",
  kind: "CSINode",
  listKind: "CSINodeList",
  singular: "csinode",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "csinodes",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.CSINode",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Drivers", type: "integer", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", unconditionalUpdate: false, deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
