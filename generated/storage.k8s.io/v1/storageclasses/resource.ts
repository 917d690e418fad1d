// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 17fca877c0a7
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** storageclasses, storage.k8s.io/v1 StorageClass. */
export const storageClasses: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "storageclasses",
  kind: "StorageClass",
  listKind: "StorageClassList",
  singular: "storageclass",
  shortNames: ["sc"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "storageclasses",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.StorageClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Provisioner", type: "string", format: "", description: "", priority: 0 },
    { name: "ReclaimPolicy", type: "string", format: "", description: "", priority: 0 },
    { name: "VolumeBindingMode", type: "string", format: "", description: "", priority: 0 },
    { name: "AllowVolumeExpansion", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
