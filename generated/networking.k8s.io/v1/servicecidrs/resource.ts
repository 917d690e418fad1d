// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: 2a16df1e0252
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** servicecidrs, networking.k8s.io/v1 ServiceCIDR. */
export const serviceCidrs: ResourceDefinition = {
  group: "networking.k8s.io",
  version: "v1",
  resource: "servicecidrs",
  kind: "ServiceCIDR",
  listKind: "ServiceCIDRList",
  singular: "servicecidr",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "ServiceCIDR", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "servicecidrs",
  custom: false,
  schemaName: "io.k8s.api.networking.v1.ServiceCIDR",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "CIDRs", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", status: { keepsOnMain: ["status"], writes: ["status"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
