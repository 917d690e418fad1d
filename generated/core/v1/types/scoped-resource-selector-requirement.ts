// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScopedResourceSelectorRequirement
// Hash: f9572355e8eb

/** io.k8s.api.core.v1.ScopedResourceSelectorRequirement */
export interface ScopedResourceSelectorRequirement {
  /** @default "" */
  operator: "DoesNotExist" | "Exists" | "In" | "NotIn";
  /** @default "" */
  scopeName: "BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass";
  values?: string[];
}
