// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 58282f63b1b3
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** csidrivers, storage.k8s.io/v1 CSIDriver. */
export const csiDrivers: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "csidrivers",
  kind: "CSIDriver",
  listKind: "CSIDriverList",
  singular: "csidriver",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "csidrivers",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.CSIDriver",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "AttachRequired", type: "boolean", format: "", description: "", priority: 0 },
    { name: "PodInfoOnMount", type: "boolean", format: "", description: "", priority: 0 },
    { name: "StorageCapacity", type: "boolean", format: "", description: "", priority: 0 },
    { name: "TokenRequests", type: "string", format: "", description: "", priority: 0 },
    { name: "RequiresRepublish", type: "boolean", format: "", description: "", priority: 0 },
    { name: "Modes", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    generation: { bumpsOn: ["spec"], unsetOnCreate: true },
    unconditionalUpdate: false,
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
