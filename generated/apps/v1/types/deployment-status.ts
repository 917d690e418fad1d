// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentStatus
// Hash: 524c3af031c7
import type { DeploymentCondition } from "./deployment-condition.ts";

/** io.k8s.api.apps.v1.DeploymentStatus */
export interface DeploymentStatus {
  /** Format: int32 */
  availableReplicas?: number;
  /** Format: int32 */
  collisionCount?: number;
  conditions?: DeploymentCondition[];
  /** Format: int64 */
  observedGeneration?: number;
  /** Format: int32 */
  readyReplicas?: number;
  /** Format: int32 */
  replicas?: number;
  /** Format: int32 */
  terminatingReplicas?: number;
  /** Format: int32 */
  unavailableReplicas?: number;
  /** Format: int32 */
  updatedReplicas?: number;
}
