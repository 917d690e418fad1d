// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerStatus
// Hash: ee1b185444fb
import type { ReplicationControllerCondition } from "./replication-controller-condition.ts";

/** io.k8s.api.core.v1.ReplicationControllerStatus */
export interface ReplicationControllerStatus {
  /** Format: int32 */
  availableReplicas?: number;
  conditions?: ReplicationControllerCondition[];
  /** Format: int32 */
  fullyLabeledReplicas?: number;
  /** Format: int64 */
  observedGeneration?: number;
  /** Format: int32 */
  readyReplicas?: number;
  /**
   * Format: int32
   * @default 0
   */
  replicas: number;
}
