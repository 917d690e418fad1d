// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: 392d69889cfe
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** mutatingwebhookconfigurations, admissionregistration.k8s.io/v1 MutatingWebhookConfiguration. */
export const mutatingWebhookConfigurations: ResourceDefinition = {
  group: "admissionregistration.k8s.io",
  version: "v1",
  resource: "mutatingwebhookconfigurations",
  kind: "MutatingWebhookConfiguration",
  listKind: "MutatingWebhookConfigurationList",
  singular: "mutatingwebhookconfiguration",
  shortNames: [],
  categories: ["api-extensions"],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "mutatingwebhookconfigurations",
  custom: false,
  schemaName: "io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration",
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
