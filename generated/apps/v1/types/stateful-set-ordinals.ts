// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetOrdinals
// Hash: fdb02507b906

/** io.k8s.api.apps.v1.StatefulSetOrdinals */
export interface StatefulSetOrdinals {
  /**
   * Format: int32
   * @default 0
   */
  start?: number;
}
