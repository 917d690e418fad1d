// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodAffinityTerm
// Hash: 27a0c523ab3f
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.core.v1.PodAffinityTerm */
export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: LabelSelector;
  namespaces?: string[];
  /** @default "" */
  topologyKey: string;
}
