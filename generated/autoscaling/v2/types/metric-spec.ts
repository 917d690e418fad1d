// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricSpec
// Hash: 7ffa368b2066
import type { ContainerResourceMetricSource } from "./container-resource-metric-source.ts";
import type { ExternalMetricSource } from "./external-metric-source.ts";
import type { ObjectMetricSource } from "./object-metric-source.ts";
import type { PodsMetricSource } from "./pods-metric-source.ts";
import type { ResourceMetricSource } from "./resource-metric-source.ts";

/** io.k8s.api.autoscaling.v2.MetricSpec */
export interface MetricSpec {
  containerResource?: ContainerResourceMetricSource;
  external?: ExternalMetricSource;
  object?: ObjectMetricSource;
  pods?: PodsMetricSource;
  resource?: ResourceMetricSource;
  /** @default "" */
  type: string;
}
