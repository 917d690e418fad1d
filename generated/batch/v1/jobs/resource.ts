// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 884ceb498088
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** jobs, batch/v1 Job. */
export const jobs: ResourceDefinition = {
  group: "batch",
  version: "v1",
  resource: "jobs",
  kind: "Job",
  listKind: "JobList",
  singular: "job",
  shortNames: [],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "Job", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "jobs",
  custom: false,
  schemaName: "io.k8s.api.batch.v1.Job",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Completions", type: "string", format: "", description: "", priority: 0 },
    { name: "Duration", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "Containers", type: "string", format: "", description: "", priority: 1 },
    { name: "Images", type: "string", format: "", description: "", priority: 1 },
    { name: "Selector", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: ["status.successful"],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    generation: { bumpsOn: ["spec"] },
    defaultPropagation: "Orphan",
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
