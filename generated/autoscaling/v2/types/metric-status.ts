// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricStatus
// Hash: 04cd33e4a2bf
import type { ContainerResourceMetricStatus } from "./container-resource-metric-status.ts";
import type { ExternalMetricStatus } from "./external-metric-status.ts";
import type { ObjectMetricStatus } from "./object-metric-status.ts";
import type { PodsMetricStatus } from "./pods-metric-status.ts";
import type { ResourceMetricStatus } from "./resource-metric-status.ts";

/** io.k8s.api.autoscaling.v2.MetricStatus */
export interface MetricStatus {
  containerResource?: ContainerResourceMetricStatus;
  external?: ExternalMetricStatus;
  object?: ObjectMetricStatus;
  pods?: PodsMetricStatus;
  resource?: ResourceMetricStatus;
  /** @default "" */
  type: string;
}
