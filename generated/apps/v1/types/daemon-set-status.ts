// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetStatus
// Hash: 8d16245b8c21
import type { DaemonSetCondition } from "./daemon-set-condition.ts";

/** io.k8s.api.apps.v1.DaemonSetStatus */
export interface DaemonSetStatus {
  /** Format: int32 */
  collisionCount?: number;
  conditions?: DaemonSetCondition[];
  /**
   * Format: int32
   * @default 0
   */
  currentNumberScheduled: number;
  /**
   * Format: int32
   * @default 0
   */
  desiredNumberScheduled: number;
  /** Format: int32 */
  numberAvailable?: number;
  /**
   * Format: int32
   * @default 0
   */
  numberMisscheduled: number;
  /**
   * Format: int32
   * @default 0
   */
  numberReady: number;
  /** Format: int32 */
  numberUnavailable?: number;
  /** Format: int64 */
  observedGeneration?: number;
  /** Format: int32 */
  updatedNumberScheduled?: number;
}
