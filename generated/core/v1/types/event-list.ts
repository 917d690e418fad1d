// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EventList
// Hash: fb019ba4c867
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Event } from "./event.ts";

/** io.k8s.api.core.v1.EventList */
export interface EventList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Event[];
}
