// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Affinity
// Hash: 7af549fbc4d0
import type { NodeAffinity } from "./node-affinity.ts";
import type { PodAffinity } from "./pod-affinity.ts";
import type { PodAntiAffinity } from "./pod-anti-affinity.ts";

/** io.k8s.api.core.v1.Affinity */
export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
