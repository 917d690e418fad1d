// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.WeightedPodAffinityTerm
// Hash: 1687fa232dd0
import type { PodAffinityTerm } from "./pod-affinity-term.ts";

/** io.k8s.api.core.v1.WeightedPodAffinityTerm */
export interface WeightedPodAffinityTerm {
  /** @default {} */
  podAffinityTerm: PodAffinityTerm;
  /**
   * Format: int32
   * @default 0
   */
  weight: number;
}
