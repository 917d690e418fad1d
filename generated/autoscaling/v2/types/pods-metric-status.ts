// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.PodsMetricStatus
// Hash: a50cad0c4d54
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricValueStatus } from "./metric-value-status.ts";

/** io.k8s.api.autoscaling.v2.PodsMetricStatus */
export interface PodsMetricStatus {
  /** @default {} */
  current: MetricValueStatus;
  /** @default {} */
  metric: MetricIdentifier;
}
