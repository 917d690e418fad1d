// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeAffinity
// Hash: 12dac2648137
import type { NodeSelector } from "./node-selector.ts";
import type { PreferredSchedulingTerm } from "./preferred-scheduling-term.ts";

/** io.k8s.api.core.v1.NodeAffinity */
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}
