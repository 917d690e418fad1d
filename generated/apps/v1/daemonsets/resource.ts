// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: 16f820483693
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** daemonsets, apps/v1 DaemonSet. */
export const daemonSets: ResourceDefinition = {
  group: "apps",
  version: "v1",
  resource: "daemonsets",
  kind: "DaemonSet",
  listKind: "DaemonSetList",
  singular: "daemonset",
  shortNames: ["ds"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "DaemonSet", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "daemonsets",
  custom: false,
  schemaName: "io.k8s.api.apps.v1.DaemonSet",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Desired", type: "integer", format: "", description: "", priority: 0 },
    { name: "Current", type: "integer", format: "", description: "", priority: 0 },
    { name: "Ready", type: "integer", format: "", description: "", priority: 0 },
    { name: "Up-to-date", type: "integer", format: "", description: "", priority: 0 },
    { name: "Available", type: "integer", format: "", description: "", priority: 0 },
    { name: "Node Selector", type: "string", format: "", description: "", priority: 0 },
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
    generation: { bumpsOn: ["spec"] },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
