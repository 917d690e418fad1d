// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern
// Hash: 553d7cf7c7ba

/** io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern */
export interface PodFailurePolicyOnPodConditionsPattern {
  /** @default "" */
  status?: string;
  /** @default "" */
  type: string;
}
