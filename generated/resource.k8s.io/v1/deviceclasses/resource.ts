// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClass
// Hash: 2d201c1980b8
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** deviceclasses, resource.k8s.io/v1 DeviceClass. */
export const deviceClasses: ResourceDefinition = {
  group: "resource.k8s.io",
  version: "v1",
  resource: "deviceclasses",
  kind: "DeviceClass",
  listKind: "DeviceClassList",
  singular: "deviceclass",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "deviceclasses",
  custom: false,
  schemaName: "io.k8s.api.resource.v1.DeviceClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] }, deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
