// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 9e1bedc0e29c
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** leases, coordination.k8s.io/v1 Lease. */
export const leases: ResourceDefinition = {
  group: "coordination.k8s.io",
  version: "v1",
  resource: "leases",
  kind: "Lease",
  listKind: "LeaseList",
  singular: "lease",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "leases",
  custom: false,
  schemaName: "io.k8s.api.coordination.v1.Lease",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Holder", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain", createOnUpdate: true, unconditionalUpdate: false },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
