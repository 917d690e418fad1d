// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricIdentifier
// Hash: 0e46bc50503e
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.autoscaling.v2.MetricIdentifier */
export interface MetricIdentifier {
  /** @default "" */
  name: string;
  selector?: LabelSelector;
}
