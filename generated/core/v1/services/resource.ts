// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: 657e0a1bc781
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** services, v1 Service. */
export const services: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "services",
  kind: "Service",
  listKind: "ServiceList",
  singular: "service",
  shortNames: ["svc"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "proxy", responseKind: { group: "", kind: "ServiceProxyOptions", version: "" }, verbs: ["create", "delete", "get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "Service", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "services/specs",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Service",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Type", type: "string", format: "", description: "", priority: 0 },
    { name: "Cluster-IP", type: "string", format: "", description: "", priority: 0 },
    { name: "External-IP", type: "string", format: "", description: "", priority: 0 },
    { name: "Port(s)", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Selector", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: ["spec.clusterIP", "spec.type"],
  behaviour: {
    nameFormat: "dnsLabel",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    createOnUpdate: true,
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
