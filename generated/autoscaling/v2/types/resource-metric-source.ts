// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ResourceMetricSource
// Hash: 6d395dde1af6
import type { MetricTarget } from "./metric-target.ts";

/** io.k8s.api.autoscaling.v2.ResourceMetricSource */
export interface ResourceMetricSource {
  /** @default "" */
  name: string;
  /** @default {} */
  target: MetricTarget;
}
