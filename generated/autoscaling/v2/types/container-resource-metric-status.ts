// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus
// Hash: 9a14384e5792
import type { MetricValueStatus } from "./metric-value-status.ts";

/** io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus */
export interface ContainerResourceMetricStatus {
  /** @default "" */
  container: string;
  /** @default {} */
  current: MetricValueStatus;
  /** @default "" */
  name: string;
}
