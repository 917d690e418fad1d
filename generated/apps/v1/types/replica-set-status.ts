// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetStatus
// Hash: 4ab12484966c
import type { ReplicaSetCondition } from "./replica-set-condition.ts";

/** io.k8s.api.apps.v1.ReplicaSetStatus */
export interface ReplicaSetStatus {
  /** Format: int32 */
  availableReplicas?: number;
  conditions?: ReplicaSetCondition[];
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
  /** Format: int32 */
  terminatingReplicas?: number;
}
