// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.EventSeries
// Hash: ee95900c37bd
import type { MicroTime } from "../../../meta/v1/types/micro-time.ts";

/** io.k8s.api.events.v1.EventSeries */
export interface EventSeries {
  /**
   * Format: int32
   * @default 0
   */
  count: number;
  lastObservedTime: MicroTime;
}
