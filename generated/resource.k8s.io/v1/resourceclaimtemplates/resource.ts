// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: 72bcacbf6222
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** resourceclaimtemplates, resource.k8s.io/v1 ResourceClaimTemplate. */
export const resourceClaimTemplates: ResourceDefinition = {
  group: "resource.k8s.io",
  version: "v1",
  resource: "resourceclaimtemplates",
  kind: "ResourceClaimTemplate",
  listKind: "ResourceClaimTemplateList",
  singular: "resourceclaimtemplate",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "resourceclaimtemplates",
  custom: false,
  schemaName: "io.k8s.api.resource.v1.ResourceClaimTemplate",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
