// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 0f969e395ac3
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** apiservices, apiregistration.k8s.io/v1 APIService. */
export const apiServices: ResourceDefinition = {
  group: "apiregistration.k8s.io",
  version: "v1",
  resource: "apiservices",
  kind: "APIService",
  listKind: "APIServiceList",
  singular: "apiservice",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "APIService", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "apiregistration.k8s.io/apiservices",
  custom: false,
  schemaName: "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Service", type: "string", format: "", description: "", priority: 0 },
    { name: "Available", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "pathSegment", status: { keepsOnMain: ["status"], writes: ["status"] }, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
