// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ExternalMetricSource
// Hash: 2e88cf1851a1
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** io.k8s.api.autoscaling.v2.ExternalMetricSource */
export interface ExternalMetricSource {
  /** @default {} */
  metric: MetricIdentifier;
  /** @default {} */
  target: MetricTarget;
}
