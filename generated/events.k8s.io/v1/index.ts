// The types of events.k8s.io/v1.
export type { Event } from "./types/event.ts";
export type { EventList } from "./types/event-list.ts";
export type { EventSeries } from "./types/event-series.ts";
