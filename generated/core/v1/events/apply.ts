// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: 8719a2e02a09
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Event } from "../types/event.ts";

/** The fields of a Event that one manager wants to own. */
export type EventApply = ApplyConfiguration<Event, "v1", "Event">;
