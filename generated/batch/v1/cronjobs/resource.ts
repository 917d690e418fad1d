// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 26fe81f06307
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** cronjobs, batch/v1 CronJob. */
export const cronJobs: ResourceDefinition = {
  group: "batch",
  version: "v1",
  resource: "cronjobs",
  kind: "CronJob",
  listKind: "CronJobList",
  singular: "cronjob",
  shortNames: ["cj"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "CronJob", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "cronjobs",
  custom: false,
  schemaName: "io.k8s.api.batch.v1.CronJob",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Schedule", type: "string", format: "", description: "", priority: 0 },
    { name: "Timezone", type: "string", format: "", description: "", priority: 0 },
    { name: "Suspend", type: "boolean", format: "", description: "", priority: 0 },
    { name: "Active", type: "integer", format: "", description: "", priority: 0 },
    { name: "Last Schedule", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 1 },
    { name: "Images", type: "string", format: "", description: "", priority: 1 },
    { name: "Selector", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    generation: { bumpsOn: ["spec"] },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
