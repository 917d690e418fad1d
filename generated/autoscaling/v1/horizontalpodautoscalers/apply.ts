// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 17f3bd9a8b9f
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { HorizontalPodAutoscaler } from "../types/horizontal-pod-autoscaler.ts";

/** The fields of a HorizontalPodAutoscaler that one manager wants to own. */
export type HorizontalPodAutoscalerApply = ApplyConfiguration<HorizontalPodAutoscaler, "autoscaling/v1", "HorizontalPodAutoscaler">;
