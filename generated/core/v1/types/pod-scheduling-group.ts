// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSchedulingGroup
// Hash: db9cc1621c05

/** io.k8s.api.core.v1.PodSchedulingGroup */
export interface PodSchedulingGroup {
  podGroupName?: string;
}
