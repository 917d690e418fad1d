// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LinuxContainerUser
// Hash: e51d3ddbab0a

/** io.k8s.api.core.v1.LinuxContainerUser */
export interface LinuxContainerUser {
  /**
   * Format: int64
   * @default 0
   */
  gid: number;
  supplementalGroups?: number[];
  /**
   * Format: int64
   * @default 0
   */
  uid: number;
}
