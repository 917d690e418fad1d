// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition
// Hash: 473244ab897a
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition */
export interface HorizontalPodAutoscalerCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
