// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 3b9a6fb8598a
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Event } from "../types/event.ts";
import type { EventApply } from "./apply.ts";

/** Reads and writes Event objects of `namespace`, or of all namespaces. */
export function events(rest: RestClient, namespace?: string): ResourceClient<Event, EventApply> {
  return createResourceClient<Event, EventApply>(rest, { group: "events.k8s.io", version: "v1", resource: "events", kind: "Event", namespaced: true }, namespace);
}
