// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ObjectMetricStatus
// Hash: b8dc4b37d0b1
import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricValueStatus } from "./metric-value-status.ts";

/** io.k8s.api.autoscaling.v2.ObjectMetricStatus */
export interface ObjectMetricStatus {
  /** @default {} */
  current: MetricValueStatus;
  /** @default {} */
  describedObject: CrossVersionObjectReference;
  /** @default {} */
  metric: MetricIdentifier;
}
