// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodCondition
// Hash: c961f3dd6975
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.PodCondition */
export interface PodCondition {
  /** @default "" */
  status: string;
  lastProbeTime?: Time;
  lastTransitionTime?: Time;
  message?: string;
  /** Format: int64 */
  observedGeneration?: number;
  reason?: string;
  /** @default "" */
  type: string;
}
