// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: a31e1dc2162f
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** persistentvolumeclaims, v1 PersistentVolumeClaim. */
export const persistentVolumeClaims: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "persistentvolumeclaims",
  kind: "PersistentVolumeClaim",
  listKind: "PersistentVolumeClaimList",
  singular: "persistentvolumeclaim",
  shortNames: ["pvc"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "PersistentVolumeClaim", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "persistentvolumeclaims",
  custom: false,
  schemaName: "io.k8s.api.core.v1.PersistentVolumeClaim",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Volume", type: "string", format: "", description: "", priority: 0 },
    { name: "Capacity", type: "string", format: "", description: "", priority: 0 },
    { name: "Access Modes", type: "string", format: "", description: "", priority: 0 },
    { name: "StorageClass", type: "string", format: "", description: "", priority: 0 },
    { name: "VolumeAttributesClass", type: "string", format: "", description: "", priority: 0 },
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
