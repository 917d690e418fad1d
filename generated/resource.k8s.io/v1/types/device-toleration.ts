// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceToleration
// Hash: eb3cf79d6107

/** io.k8s.api.resource.v1.DeviceToleration */
export interface DeviceToleration {
  effect?: "NoExecute" | "NoSchedule" | "None";
  key?: string;
  /** @default Equal */
  operator?: "Equal" | "Exists";
  /** Format: int64 */
  tolerationSeconds?: number;
  value?: string;
}
