// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.EventList
// Hash: ebe3863d3a4d
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Event } from "./event.ts";

/** io.k8s.api.events.v1.EventList */
export interface EventList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Event[];
}
