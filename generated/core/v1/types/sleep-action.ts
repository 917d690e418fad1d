// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SleepAction
// Hash: ad7e42e5773a

/** io.k8s.api.core.v1.SleepAction */
export interface SleepAction {
  /**
   * Format: int64
   * @default 0
   */
  seconds: number;
}
