// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: 76e962a00503
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** serviceaccounts, v1 ServiceAccount. */
export const serviceAccounts: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "serviceaccounts",
  kind: "ServiceAccount",
  listKind: "ServiceAccountList",
  singular: "serviceaccount",
  shortNames: ["sa"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "token", responseKind: { group: "authentication.k8s.io", kind: "TokenRequest", version: "v1" }, verbs: ["create"] }],
  hubVersion: "v1",
  storagePrefix: "serviceaccounts",
  custom: false,
  schemaName: "io.k8s.api.core.v1.ServiceAccount",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", deleteAnswersObject: true },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
