// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 217c8f18a9af
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** resourceclaims, resource.k8s.io/v1 ResourceClaim. */
export const resourceClaims: ResourceDefinition = {
  group: "resource.k8s.io",
  version: "v1",
  resource: "resourceclaims",
  kind: "ResourceClaim",
  listKind: "ResourceClaimList",
  singular: "resourceclaim",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "ResourceClaim", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "resourceclaims",
  custom: false,
  schemaName: "io.k8s.api.resource.v1.ResourceClaim",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "State", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", status: { keepsOnMain: ["status"], writes: ["status"] }, deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
