// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: 48934249db26
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** networkpolicies, networking.k8s.io/v1 NetworkPolicy. */
export const networkPolicies: ResourceDefinition = {
  group: "networking.k8s.io",
  version: "v1",
  resource: "networkpolicies",
  kind: "NetworkPolicy",
  listKind: "NetworkPolicyList",
  singular: "networkpolicy",
  shortNames: ["netpol"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "networkpolicies",
  custom: false,
  schemaName: "io.k8s.api.networking.v1.NetworkPolicy",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Pod-Selector", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
