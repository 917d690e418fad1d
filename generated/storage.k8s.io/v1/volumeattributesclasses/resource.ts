// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: 3c89f5fce3d6
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** volumeattributesclasses, storage.k8s.io/v1 VolumeAttributesClass. */
export const volumeAttributesClasses: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "volumeattributesclasses",
  kind: "VolumeAttributesClass",
  listKind: "VolumeAttributesClassList",
  singular: "volumeattributesclass",
  shortNames: ["vac"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "volumeattributesclasses",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.VolumeAttributesClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "DriverName", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
