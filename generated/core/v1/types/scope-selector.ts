// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScopeSelector
// Hash: 4667d8c66a22
import type { ScopedResourceSelectorRequirement } from "./scoped-resource-selector-requirement.ts";

/** io.k8s.api.core.v1.ScopeSelector */
export interface ScopeSelector {
  matchExpressions?: ScopedResourceSelectorRequirement[];
}
