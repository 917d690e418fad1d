// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 518e5d77a066
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** validatingadmissionpolicybindings, admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding. */
export const validatingAdmissionPolicyBindings: ResourceDefinition = {
  group: "admissionregistration.k8s.io",
  version: "v1",
  resource: "validatingadmissionpolicybindings",
  kind: "ValidatingAdmissionPolicyBinding",
  listKind: "ValidatingAdmissionPolicyBindingList",
  singular: "validatingadmissionpolicybinding",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "validatingadmissionpolicybindings",
  custom: false,
  schemaName: "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "PolicyName", type: "string", format: "", description: "", priority: 0 },
    { name: "ParamRef", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["spec"] }, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
