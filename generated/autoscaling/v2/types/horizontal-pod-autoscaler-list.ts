// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList
// Hash: 2f44ee6d930e
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { HorizontalPodAutoscaler } from "./horizontal-pod-autoscaler.ts";

/** io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList */
export interface HorizontalPodAutoscalerList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: HorizontalPodAutoscaler[];
}
