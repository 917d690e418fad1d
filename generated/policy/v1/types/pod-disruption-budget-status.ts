// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudgetStatus
// Hash: 59fa80acba92
import type { Condition } from "../../../meta/v1/types/condition.ts";
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.policy.v1.PodDisruptionBudgetStatus */
export interface PodDisruptionBudgetStatus {
  conditions?: Condition[];
  /**
   * Format: int32
   * @default 0
   */
  currentHealthy?: number;
  /**
   * Format: int32
   * @default 0
   */
  desiredHealthy?: number;
  disruptedPods?: {
    [key: string]: Time;
  };
  /**
   * Format: int32
   * @default 0
   */
  disruptionsAllowed?: number;
  /**
   * Format: int32
   * @default 0
   */
  expectedPods?: number;
  /** Format: int64 */
  observedGeneration?: number;
}
