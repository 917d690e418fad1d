// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: df68432b7b54
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** componentstatuses, v1 ComponentStatus. */
export const componentStatuses: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "componentstatuses",
  kind: "ComponentStatus",
  listKind: "ComponentStatusList",
  singular: "componentstatus",
  shortNames: ["cs"],
  categories: [],
  namespaced: false,
  verbs: ["get", "list"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "componentstatuses",
  custom: false,
  schemaName: "io.k8s.api.core.v1.ComponentStatus",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Message", type: "string", format: "", description: "", priority: 0 },
    { name: "Error", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  deprecationWarning: "v1 ComponentStatus is deprecated in v1.19+",
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
