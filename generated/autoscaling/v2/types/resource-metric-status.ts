// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ResourceMetricStatus
// Hash: c58e9bf88983
import type { MetricValueStatus } from "./metric-value-status.ts";

/** io.k8s.api.autoscaling.v2.ResourceMetricStatus */
export interface ResourceMetricStatus {
  /** @default {} */
  current: MetricValueStatus;
  /** @default "" */
  name: string;
}
