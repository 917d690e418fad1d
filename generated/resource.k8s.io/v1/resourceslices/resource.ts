// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: cc34e26ba7d8
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** resourceslices, resource.k8s.io/v1 ResourceSlice. */
export const resourceSlices: ResourceDefinition = {
  group: "resource.k8s.io",
  version: "v1",
  resource: "resourceslices",
  kind: "ResourceSlice",
  listKind: "ResourceSliceList",
  singular: "resourceslice",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "resourceslices",
  custom: false,
  schemaName: "io.k8s.api.resource.v1.ResourceSlice",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Node", type: "string", format: "", description: "", priority: 0 },
    { name: "Driver", type: "string", format: "", description: "", priority: 0 },
    { name: "Pool", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: ["spec.nodeName", "spec.driver"],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] }, deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
