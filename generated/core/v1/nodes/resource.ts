// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 5d73340e21cc
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** nodes, v1 Node. */
export const nodes: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "nodes",
  kind: "Node",
  listKind: "NodeList",
  singular: "node",
  shortNames: ["no"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "proxy", responseKind: { group: "", kind: "NodeProxyOptions", version: "" }, verbs: ["create", "delete", "get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "Node", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "minions",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Node",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Roles", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Version", type: "string", format: "", description: "", priority: 0 },
    { name: "Internal-IP", type: "string", format: "", description: "", priority: 1 },
    { name: "External-IP", type: "string", format: "", description: "", priority: 1 },
    { name: "OS-Image", type: "string", format: "", description: "", priority: 1 },
    { name: "Kernel-Version", type: "string", format: "", description: "", priority: 1 },
    { name: "Container-Runtime", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: ["spec.unschedulable"],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
      acceptedOnCreate: true,
    },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
