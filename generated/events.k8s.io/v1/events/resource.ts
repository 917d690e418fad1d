// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 6efa0dc6c73f
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** events, events.k8s.io/v1 Event. */
export const events: ResourceDefinition = {
  group: "events.k8s.io",
  version: "v1",
  resource: "events",
  kind: "Event",
  listKind: "EventList",
  singular: "event",
  shortNames: ["ev"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  hubGroup: "",
  storagePrefix: "events",
  custom: false,
  schemaName: "io.k8s.api.events.v1.Event",
  columns: [
    { name: "Last Seen", type: "string", format: "", description: "", priority: 0 },
    { name: "Type", type: "string", format: "", description: "", priority: 0 },
    { name: "Reason", type: "string", format: "", description: "", priority: 0 },
    { name: "Object", type: "string", format: "", description: "", priority: 0 },
    { name: "Subobject", type: "string", format: "", description: "", priority: 1 },
    { name: "Source", type: "string", format: "", description: "", priority: 1 },
    { name: "Message", type: "string", format: "", description: "", priority: 0 },
    { name: "First Seen", type: "string", format: "", description: "", priority: 1 },
    { name: "Count", type: "string", format: "", description: "", priority: 1 },
    { name: "Name", type: "string", format: "name", description: "", priority: 1 },
  ],
  selectableFields: [
    "regarding.kind",
    "regarding.namespace",
    "regarding.name",
    "regarding.uid",
    "regarding.apiVersion",
    "regarding.resourceVersion",
    "regarding.fieldPath",
    "reason",
    "reportingController",
    "type",
  ],
  behaviour: { nameFormat: "pathSegment", createOnUpdate: true, ttl: 3600 },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
