// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodAntiAffinity
// Hash: 867a5db5458d
import type { PodAffinityTerm } from "./pod-affinity-term.ts";
import type { WeightedPodAffinityTerm } from "./weighted-pod-affinity-term.ts";

/** io.k8s.api.core.v1.PodAntiAffinity */
export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}
