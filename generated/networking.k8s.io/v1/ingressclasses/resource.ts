// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: 63fa43b537dc
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** ingressclasses, networking.k8s.io/v1 IngressClass. */
export const ingressClasses: ResourceDefinition = {
  group: "networking.k8s.io",
  version: "v1",
  resource: "ingressclasses",
  kind: "IngressClass",
  listKind: "IngressClassList",
  singular: "ingressclass",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "ingressclasses",
  custom: false,
  schemaName: "io.k8s.api.networking.v1.IngressClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Controller", type: "string", format: "", description: "", priority: 0 },
    { name: "Parameters", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] } },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
