// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetStatus
// Hash: b7f08eb80e3b
import type { StatefulSetCondition } from "./stateful-set-condition.ts";

/** io.k8s.api.apps.v1.StatefulSetStatus */
export interface StatefulSetStatus {
  /**
   * Format: int32
   * @default 0
   */
  availableReplicas?: number;
  /** Format: int32 */
  collisionCount?: number;
  conditions?: StatefulSetCondition[];
  /** Format: int32 */
  currentReplicas?: number;
  currentRevision?: string;
  /** Format: int64 */
  observedGeneration?: number;
  /** Format: int32 */
  readyReplicas?: number;
  /**
   * Format: int32
   * @default 0
   */
  replicas: number;
  updateRevision?: string;
  /** Format: int32 */
  updatedReplicas?: number;
}
