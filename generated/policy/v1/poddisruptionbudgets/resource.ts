// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: d0b18e16b450
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** poddisruptionbudgets, policy/v1 PodDisruptionBudget. */
export const podDisruptionBudgets: ResourceDefinition = {
  group: "policy",
  version: "v1",
  resource: "poddisruptionbudgets",
  kind: "PodDisruptionBudget",
  listKind: "PodDisruptionBudgetList",
  singular: "poddisruptionbudget",
  shortNames: ["pdb"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "PodDisruptionBudget", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "poddisruptionbudgets",
  custom: false,
  schemaName: "io.k8s.api.policy.v1.PodDisruptionBudget",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Min Available", type: "string", format: "", description: "", priority: 0 },
    { name: "Max Unavailable", type: "string", format: "", description: "", priority: 0 },
    { name: "Allowed Disruptions", type: "integer", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    generation: { bumpsOn: ["spec"] },
    unconditionalUpdate: false,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
