// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ContainerResourceMetricSource
// Hash: 574e490abf7a
import type { MetricTarget } from "./metric-target.ts";

/** io.k8s.api.autoscaling.v2.ContainerResourceMetricSource */
export interface ContainerResourceMetricSource {
  /** @default "" */
  container: string;
  /** @default "" */
  name: string;
  /** @default {} */
  target: MetricTarget;
}
