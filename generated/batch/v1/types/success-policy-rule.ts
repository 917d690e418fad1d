// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.SuccessPolicyRule
// Hash: 9dc56b04b7a8

/** io.k8s.api.batch.v1.SuccessPolicyRule */
export interface SuccessPolicyRule {
  /** Format: int32 */
  succeededCount?: number;
  succeededIndexes?: string;
}
