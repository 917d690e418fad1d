// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EventSeries
// Hash: 578de110a816
import type { MicroTime } from "../../../meta/v1/types/micro-time.ts";

/** io.k8s.api.core.v1.EventSeries */
export interface EventSeries {
  /** Format: int32 */
  count?: number;
  lastObservedTime?: MicroTime;
}
