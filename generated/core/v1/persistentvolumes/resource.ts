// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: 794838813e0d
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** persistentvolumes, v1 PersistentVolume. */
export const persistentVolumes: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "persistentvolumes",
  kind: "PersistentVolume",
  listKind: "PersistentVolumeList",
  singular: "persistentvolume",
  shortNames: ["pv"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "PersistentVolume", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "persistentvolumes",
  custom: false,
  schemaName: "io.k8s.api.core.v1.PersistentVolume",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Capacity", type: "string", format: "", description: "", priority: 0 },
    { name: "Access Modes", type: "string", format: "", description: "", priority: 0 },
    { name: "Reclaim Policy", type: "string", format: "", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Claim", type: "string", format: "", description: "", priority: 0 },
    { name: "StorageClass", type: "string", format: "", description: "", priority: 0 },
    { name: "VolumeAttributesClass", type: "string", format: "", description: "", priority: 0 },
    { name: "Reason", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "VolumeMode", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
