// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: cebaf5c2c126
import type { MicroTime } from "../../../meta/v1/types/micro-time.ts";
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { Time } from "../../../meta/v1/types/time.ts";
import type { EventSeries } from "./event-series.ts";
import type { EventSource } from "./event-source.ts";
import type { ObjectReference } from "./object-reference.ts";

/** io.k8s.api.core.v1.Event */
export interface Event {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata: ObjectMeta;
  action?: string;
  /** Format: int32 */
  count?: number;
  eventTime?: MicroTime;
  firstTimestamp?: Time;
  /** @default {} */
  involvedObject: ObjectReference;
  lastTimestamp?: Time;
  message?: string;
  reason?: string;
  related?: ObjectReference;
  /** @default "" */
  reportingComponent?: string;
  /** @default "" */
  reportingInstance?: string;
  series?: EventSeries;
  /** @default {} */
  source?: EventSource;
  type?: string;
}
