// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: 27b72ccfbd21
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** resourcequotas, v1 ResourceQuota. */
export const resourceQuotas: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "resourcequotas",
  kind: "ResourceQuota",
  listKind: "ResourceQuotaList",
  singular: "resourcequota",
  shortNames: ["quota"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "ResourceQuota", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "resourcequotas",
  custom: false,
  schemaName: "io.k8s.api.core.v1.ResourceQuota",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Request", type: "string", format: "", description: "", priority: 0 },
    { name: "Limit", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
