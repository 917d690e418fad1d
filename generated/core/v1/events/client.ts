// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: 092d294d86d6
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Event } from "../types/event.ts";
import type { EventApply } from "./apply.ts";

/** Reads and writes Event objects of `namespace`, or of all namespaces. */
export function events(rest: RestClient, namespace?: string): ResourceClient<Event, EventApply> {
  return createResourceClient<Event, EventApply>(rest, { group: "", version: "v1", resource: "events", kind: "Event", namespaced: true }, namespace);
}
