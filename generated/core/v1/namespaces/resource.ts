// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 1b6de2959d84
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** namespaces, v1 Namespace. */
export const namespaces: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "namespaces",
  kind: "Namespace",
  listKind: "NamespaceList",
  singular: "namespace",
  shortNames: ["ns"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "finalize", responseKind: { group: "", kind: "Namespace", version: "" }, verbs: ["update"] },
    { name: "status", responseKind: { group: "", kind: "Namespace", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "namespaces",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Namespace",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: ["status.phase"],
  behaviour: {
    nameFormat: "dnsLabel",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
