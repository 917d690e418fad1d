// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 01ae69be59af
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** prioritylevelconfigurations, flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration. */
export const priorityLevelConfigurations: ResourceDefinition = {
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  resource: "prioritylevelconfigurations",
  kind: "PriorityLevelConfiguration",
  listKind: "PriorityLevelConfigurationList",
  singular: "prioritylevelconfiguration",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "PriorityLevelConfiguration", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "prioritylevelconfigurations",
  custom: false,
  schemaName: "io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Type", type: "string", format: "", description: "", priority: 0 },
    { name: "NominalConcurrencyShares", type: "string", format: "", description: "", priority: 0 },
    { name: "Queues", type: "string", format: "", description: "", priority: 0 },
    { name: "HandSize", type: "string", format: "", description: "", priority: 0 },
    { name: "QueueLengthLimit", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", status: { keepsOnMain: ["status"], writes: ["status"] }, generation: { bumpsOn: ["spec"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
