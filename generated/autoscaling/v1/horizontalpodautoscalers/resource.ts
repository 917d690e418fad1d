// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 39105b71b1b3
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** horizontalpodautoscalers, autoscaling/v1 HorizontalPodAutoscaler. */
export const horizontalPodAutoscalers: ResourceDefinition = {
  group: "autoscaling",
  version: "v1",
  resource: "horizontalpodautoscalers",
  kind: "HorizontalPodAutoscaler",
  listKind: "HorizontalPodAutoscalerList",
  singular: "horizontalpodautoscaler",
  shortNames: ["hpa"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "HorizontalPodAutoscaler", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v2",
  storagePrefix: "horizontalpodautoscalers",
  custom: false,
  schemaName: "io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Reference", type: "string", format: "", description: "", priority: 0 },
    { name: "Targets", type: "string", format: "", description: "", priority: 0 },
    { name: "MinPods", type: "string", format: "", description: "", priority: 0 },
    { name: "MaxPods", type: "string", format: "", description: "", priority: 0 },
    { name: "Replicas", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
