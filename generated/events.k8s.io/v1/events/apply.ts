// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 2cc417e38706
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Event } from "../types/event.ts";

/** The fields of a Event that one manager wants to own. */
export type EventApply = ApplyConfiguration<Event, "events.k8s.io/v1", "Event">;
