// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement
// Hash: d371df8230b5

/** io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement */
export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string;
  /** @default "" */
  operator: "In" | "NotIn";
  values: number[];
}
