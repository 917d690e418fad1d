// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TopologySelectorTerm
// Hash: c2266eacae36
import type { TopologySelectorLabelRequirement } from "./topology-selector-label-requirement.ts";

/** io.k8s.api.core.v1.TopologySelectorTerm */
export interface TopologySelectorTerm {
  matchLabelExpressions?: TopologySelectorLabelRequirement[];
}
