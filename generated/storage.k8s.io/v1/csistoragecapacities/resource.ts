// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: ec65a9d65e41
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** csistoragecapacities, storage.k8s.io/v1 CSIStorageCapacity. */
export const csiStorageCapacities: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "csistoragecapacities",
  kind: "CSIStorageCapacity",
  listKind: "CSIStorageCapacityList",
  singular: "csistoragecapacity",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "csistoragecapacities",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.CSIStorageCapacity",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Created At", type: "date", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
