// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
// Hash: 9676881a92c7

/** io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration */
export interface ExemptPriorityLevelConfiguration {
  /** Format: int32 */
  lendablePercent?: number;
  /** Format: int32 */
  nominalConcurrencyShares?: number;
}
