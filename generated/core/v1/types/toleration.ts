// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Toleration
// Hash: a84948d4b3d2

/** io.k8s.api.core.v1.Toleration */
export interface Toleration {
  effect?: "NoExecute" | "NoSchedule" | "PreferNoSchedule";
  key?: string;
  operator?: "Equal" | "Exists" | "Gt" | "Lt";
  /** Format: int64 */
  tolerationSeconds?: number;
  value?: string;
}
