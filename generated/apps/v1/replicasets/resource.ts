// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 31ba06cebc2b
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** replicasets, apps/v1 ReplicaSet. */
export const replicaSets: ResourceDefinition = {
  group: "apps",
  version: "v1",
  resource: "replicasets",
  kind: "ReplicaSet",
  listKind: "ReplicaSetList",
  singular: "replicaset",
  shortNames: ["rs"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "scale", responseKind: { group: "autoscaling", kind: "Scale", version: "v1" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "ReplicaSet", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "replicasets",
  custom: false,
  schemaName: "io.k8s.api.apps.v1.ReplicaSet",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Desired", type: "integer", format: "", description: "", priority: 0 },
    { name: "Current", type: "integer", format: "", description: "", priority: 0 },
    { name: "Ready", type: "integer", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 1 },
    { name: "Images", type: "string", format: "", description: "", priority: 1 },
    { name: "Selector", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    scale: { spec: "spec.replicas", status: "status.replicas", selector: "spec.selector" },
    generation: { bumpsOn: ["spec"] },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
