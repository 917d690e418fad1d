// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.PodsMetricSource
// Hash: 4293541d1d70
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** io.k8s.api.autoscaling.v2.PodsMetricSource */
export interface PodsMetricSource {
  /** @default {} */
  metric: MetricIdentifier;
  /** @default {} */
  target: MetricTarget;
}
