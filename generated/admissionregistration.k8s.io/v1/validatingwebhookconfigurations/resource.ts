// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: f6a3e10d7ca4
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** validatingwebhookconfigurations, admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration. */
export const validatingWebhookConfigurations: ResourceDefinition = {
  group: "admissionregistration.k8s.io",
  version: "v1",
  resource: "validatingwebhookconfigurations",
  kind: "ValidatingWebhookConfiguration",
  listKind: "ValidatingWebhookConfigurationList",
  singular: "validatingwebhookconfiguration",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "validatingwebhookconfigurations",
  custom: false,
  schemaName: "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Webhooks", type: "integer", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", generation: { bumpsOn: ["webhooks"] }, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
