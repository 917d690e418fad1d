// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy
// Hash: 283ee20ca0e6
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** validatingadmissionpolicies, admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy. */
export const validatingAdmissionPolicies: ResourceDefinition = {
  group: "admissionregistration.k8s.io",
  version: "v1",
  resource: "validatingadmissionpolicies",
  kind: "ValidatingAdmissionPolicy",
  listKind: "ValidatingAdmissionPolicyList",
  singular: "validatingadmissionpolicy",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "ValidatingAdmissionPolicy", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "validatingadmissionpolicies",
  custom: false,
  schemaName: "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Validations", type: "integer", format: "", description: "", priority: 0 },
    { name: "ParamKind", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: { keepsOnMain: ["status"], writes: ["status"] },
    generation: { bumpsOn: ["spec"] },
    unconditionalUpdate: false,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
