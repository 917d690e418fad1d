// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 16df9818bb7a
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** replicationcontrollers, v1 ReplicationController. */
export const replicationControllers: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "replicationcontrollers",
  kind: "ReplicationController",
  listKind: "ReplicationControllerList",
  singular: "replicationcontroller",
  shortNames: ["rc"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "scale", responseKind: { group: "autoscaling", kind: "Scale", version: "v1" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "ReplicationController", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "controllers",
  custom: false,
  schemaName: "io.k8s.api.core.v1.ReplicationController",
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
  selectableFields: ["status.replicas"],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    scale: { spec: "spec.replicas", status: "status.replicas", selector: "spec.selector" },
    generation: { bumpsOn: ["spec"] },
    defaultPropagation: "Orphan",
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
