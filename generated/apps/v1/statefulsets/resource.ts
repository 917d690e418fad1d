// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: 8e6ebbec1515
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** statefulsets, apps/v1 StatefulSet. */
export const statefulSets: ResourceDefinition = {
  group: "apps",
  version: "v1",
  resource: "statefulsets",
  kind: "StatefulSet",
  listKind: "StatefulSetList",
  singular: "statefulset",
  shortNames: ["sts"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "scale", responseKind: { group: "autoscaling", kind: "Scale", version: "v1" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "StatefulSet", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "statefulsets",
  custom: false,
  schemaName: "io.k8s.api.apps.v1.StatefulSet",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Ready", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 1 },
    { name: "Images", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsLabel",
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
