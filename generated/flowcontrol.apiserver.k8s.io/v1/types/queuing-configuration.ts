// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.QueuingConfiguration
// Hash: 28a51664908d

/** io.k8s.api.flowcontrol.v1.QueuingConfiguration */
export interface QueuingConfiguration {
  /**
   * Format: int32
   * @default 0
   */
  handSize?: number;
  /**
   * Format: int32
   * @default 0
   */
  queueLengthLimit?: number;
  /**
   * Format: int32
   * @default 0
   */
  queues?: number;
}
