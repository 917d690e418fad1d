// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSwapStatus
// Hash: d008f71e8635

/** io.k8s.api.core.v1.NodeSwapStatus */
export interface NodeSwapStatus {
  /** Format: int64 */
  capacity?: number;
}
