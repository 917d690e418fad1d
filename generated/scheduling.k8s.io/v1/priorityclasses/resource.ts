// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: fffec60fa116
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** priorityclasses, scheduling.k8s.io/v1 PriorityClass. */
export const priorityClasses: ResourceDefinition = {
  group: "scheduling.k8s.io",
  version: "v1",
  resource: "priorityclasses",
  kind: "PriorityClass",
  listKind: "PriorityClassList",
  singular: "priorityclass",
  shortNames: ["pc"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "priorityclasses",
  custom: false,
  schemaName: "io.k8s.api.scheduling.v1.PriorityClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Value", type: "integer", format: "", description: "", priority: 0 },
    { name: "Global-Default", type: "boolean", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "PreemptionPolicy", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: [] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
