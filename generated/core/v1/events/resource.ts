// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: 1d38868702cd
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** events, v1 Event. */
export const events: ResourceDefinition = {
  group: "",
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
  storagePrefix: "events",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Event",
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
    "involvedObject.kind",
    "involvedObject.namespace",
    "involvedObject.name",
    "involvedObject.uid",
    "involvedObject.apiVersion",
    "involvedObject.resourceVersion",
    "involvedObject.fieldPath",
    "reason",
    "reportingComponent",
    "source",
    "type",
  ],
  behaviour: { nameFormat: "pathSegment", createOnUpdate: true, ttl: 3600 },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
