// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: c930fe036539
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** endpointslices, discovery.k8s.io/v1 EndpointSlice. */
export const endpointSlices: ResourceDefinition = {
  group: "discovery.k8s.io",
  version: "v1",
  resource: "endpointslices",
  kind: "EndpointSlice",
  listKind: "EndpointSliceList",
  singular: "endpointslice",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "endpointslices",
  custom: false,
  schemaName: "io.k8s.api.discovery.v1.EndpointSlice",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "AddressType", type: "string", format: "", description: "", priority: 0 },
    { name: "Ports", type: "string", format: "", description: "", priority: 0 },
    { name: "Endpoints", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["addressType", "endpoints", "ports", "metadata.labels"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
