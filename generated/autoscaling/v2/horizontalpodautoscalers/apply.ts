// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: e91ec46de50e
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { HorizontalPodAutoscaler } from "../types/horizontal-pod-autoscaler.ts";

/** The fields of a HorizontalPodAutoscaler that one manager wants to own. */
export type HorizontalPodAutoscalerApply = ApplyConfiguration<HorizontalPodAutoscaler, "autoscaling/v2", "HorizontalPodAutoscaler">;
