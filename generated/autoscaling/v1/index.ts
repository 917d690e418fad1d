// The types of autoscaling/v1.
export type { CrossVersionObjectReference } from "./types/cross-version-object-reference.ts";
export type { HorizontalPodAutoscaler } from "./types/horizontal-pod-autoscaler.ts";
export type { HorizontalPodAutoscalerList } from "./types/horizontal-pod-autoscaler-list.ts";
export type { HorizontalPodAutoscalerSpec } from "./types/horizontal-pod-autoscaler-spec.ts";
export type { HorizontalPodAutoscalerStatus } from "./types/horizontal-pod-autoscaler-status.ts";
export type { Scale } from "./types/scale.ts";
export type { ScaleSpec } from "./types/scale-spec.ts";
export type { ScaleStatus } from "./types/scale-status.ts";
