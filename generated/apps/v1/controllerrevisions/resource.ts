// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: 65b68f33f887
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** controllerrevisions, apps/v1 ControllerRevision. */
export const controllerRevisions: ResourceDefinition = {
  group: "apps",
  version: "v1",
  resource: "controllerrevisions",
  kind: "ControllerRevision",
  listKind: "ControllerRevisionList",
  singular: "controllerrevision",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "controllerrevisions",
  custom: false,
  schemaName: "io.k8s.api.apps.v1.ControllerRevision",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Controller", type: "string", format: "", description: "", priority: 0 },
    { name: "Revision", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
