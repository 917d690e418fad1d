// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 5362a2ad8ec1
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** runtimeclasses, node.k8s.io/v1 RuntimeClass. */
export const runtimeClasses: ResourceDefinition = {
  group: "node.k8s.io",
  version: "v1",
  resource: "runtimeclasses",
  kind: "RuntimeClass",
  listKind: "RuntimeClassList",
  singular: "runtimeclass",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "runtimeclasses",
  custom: false,
  schemaName: "io.k8s.api.node.v1.RuntimeClass",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Handler", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", createOnUpdate: true, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
