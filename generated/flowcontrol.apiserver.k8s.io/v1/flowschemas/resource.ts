// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: e472c5949b74
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** flowschemas, flowcontrol.apiserver.k8s.io/v1 FlowSchema. */
export const flowSchemas: ResourceDefinition = {
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  resource: "flowschemas",
  kind: "FlowSchema",
  listKind: "FlowSchemaList",
  singular: "flowschema",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "FlowSchema", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "flowschemas",
  custom: false,
  schemaName: "io.k8s.api.flowcontrol.v1.FlowSchema",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "PriorityLevel", type: "string", format: "", description: "", priority: 0 },
    { name: "MatchingPrecedence", type: "string", format: "", description: "", priority: 0 },
    { name: "DistinguisherMethod", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "MissingPL", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", status: { keepsOnMain: ["status"], writes: ["status"] }, generation: { bumpsOn: ["spec"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
