// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: 49000253f66e
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** bindings, v1 Binding. */
export const bindings: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "bindings",
  kind: "Binding",
  listKind: "BindingList",
  singular: "binding",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "bindings",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Binding",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
