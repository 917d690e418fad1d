// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodAffinity
// Hash: 4609c2b2ab5b
import type { PodAffinityTerm } from "./pod-affinity-term.ts";
import type { WeightedPodAffinityTerm } from "./weighted-pod-affinity-term.ts";

/** io.k8s.api.core.v1.PodAffinity */
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}
