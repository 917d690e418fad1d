// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ObjectMetricSource
// Hash: 2a2a13ba4c8a
import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** io.k8s.api.autoscaling.v2.ObjectMetricSource */
export interface ObjectMetricSource {
  /** @default {} */
  describedObject: CrossVersionObjectReference;
  /** @default {} */
  metric: MetricIdentifier;
  /** @default {} */
  target: MetricTarget;
}
