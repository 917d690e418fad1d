// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList
// Hash: 67f88c7fd2e1
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { HorizontalPodAutoscaler } from "./horizontal-pod-autoscaler.ts";

/** io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList */
export interface HorizontalPodAutoscalerList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: HorizontalPodAutoscaler[];
}
