// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 25976066d160
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** deployments, apps/v1 Deployment. */
export const deployments: ResourceDefinition = {
  group: "apps",
  version: "v1",
  resource: "deployments",
  kind: "Deployment",
  listKind: "DeploymentList",
  singular: "deployment",
  shortNames: ["deploy"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "scale", responseKind: { group: "autoscaling", kind: "Scale", version: "v1" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "Deployment", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "deployments",
  custom: false,
  schemaName: "io.k8s.api.apps.v1.Deployment",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Ready", type: "string", format: "", description: "", priority: 0 },
    { name: "Up-to-date", type: "string", format: "", description: "", priority: 0 },
    { name: "Available", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 1 },
    { name: "Images", type: "string", format: "", description: "", priority: 1 },
    { name: "Selector", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: { keepsOnMain: ["status"], writes: ["status", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"] },
    scale: { spec: "spec.replicas", status: "status.replicas", selector: "spec.selector" },
    generation: { bumpsOn: ["spec", "metadata.annotations"] },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
