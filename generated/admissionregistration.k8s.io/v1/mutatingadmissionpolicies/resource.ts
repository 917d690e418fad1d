// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 24269c29c093
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** mutatingadmissionpolicies, admissionregistration.k8s.io/v1 MutatingAdmissionPolicy. */
export const mutatingAdmissionPolicies: ResourceDefinition = {
  group: "admissionregistration.k8s.io",
  version: "v1",
  resource: "mutatingadmissionpolicies",
  kind: "MutatingAdmissionPolicy",
  listKind: "MutatingAdmissionPolicyList",
  singular: "mutatingadmissionpolicy",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "mutatingadmissionpolicies",
  custom: false,
  schemaName: "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Mutations", type: "integer", format: "", description: "", priority: 0 },
    { name: "ParamKind", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] }, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
