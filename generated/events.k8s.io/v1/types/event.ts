// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 68454c86b9d8
import type { EventSource } from "../../../core/v1/types/event-source.ts";
import type { ObjectReference } from "../../../core/v1/types/object-reference.ts";
import type { MicroTime } from "../../../meta/v1/types/micro-time.ts";
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { Time } from "../../../meta/v1/types/time.ts";
import type { EventSeries } from "./event-series.ts";

/** io.k8s.api.events.v1.Event */
export interface Event {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  action?: string;
  /** Format: int32 */
  deprecatedCount?: number;
  deprecatedFirstTimestamp?: Time;
  deprecatedLastTimestamp?: Time;
  /** @default {} */
  deprecatedSource?: EventSource;
  eventTime: MicroTime;
  note?: string;
  reason?: string;
  /** @default {} */
  regarding?: ObjectReference;
  related?: ObjectReference;
  reportingController?: string;
  reportingInstance?: string;
  series?: EventSeries;
  type?: string;
}
