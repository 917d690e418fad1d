// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 22f3a8a71a4d
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** limitranges, v1 LimitRange. */
export const limitRanges: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "limitranges",
  kind: "LimitRange",
  listKind: "LimitRangeList",
  singular: "limitrange",
  shortNames: ["limits"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "limitranges",
  custom: false,
  schemaName: "io.k8s.api.core.v1.LimitRange",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Created At", type: "date", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", createOnUpdate: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
