// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ExternalMetricStatus
// Hash: 9d4620fc9c36
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricValueStatus } from "./metric-value-status.ts";

/** io.k8s.api.autoscaling.v2.ExternalMetricStatus */
export interface ExternalMetricStatus {
  /** @default {} */
  current: MetricValueStatus;
  /** @default {} */
  metric: MetricIdentifier;
}
