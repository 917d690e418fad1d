// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 58063fd39ed9
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { HorizontalPodAutoscaler } from "../types/horizontal-pod-autoscaler.ts";
import type { HorizontalPodAutoscalerApply } from "./apply.ts";

/** Reads and writes HorizontalPodAutoscaler objects of `namespace`, or of all namespaces. */
export function horizontalPodAutoscalers(rest: RestClient, namespace?: string): ResourceClient<HorizontalPodAutoscaler, HorizontalPodAutoscalerApply> {
  return createResourceClient<HorizontalPodAutoscaler, HorizontalPodAutoscalerApply>(rest, { group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers", kind: "HorizontalPodAutoscaler", namespaced: true }, namespace);
}
