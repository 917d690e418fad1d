// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: f4d066625a22
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** podtemplates, v1 PodTemplate. */
export const podTemplates: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "podtemplates",
  kind: "PodTemplate",
  listKind: "PodTemplateList",
  singular: "podtemplate",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "podtemplates",
  custom: false,
  schemaName: "io.k8s.api.core.v1.PodTemplate",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 0 },
    { name: "Images", type: "string", format: "", description: "", priority: 0 },
    { name: "Pod Labels", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["template"] }, deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
