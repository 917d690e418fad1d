// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TopologySelectorLabelRequirement
// Hash: 990aec33293d

/** io.k8s.api.core.v1.TopologySelectorLabelRequirement */
export interface TopologySelectorLabelRequirement {
  /** @default "" */
  key: string;
  values: string[];
}
