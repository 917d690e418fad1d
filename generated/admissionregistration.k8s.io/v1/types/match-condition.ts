// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MatchCondition
// Hash: 0ca6aa2f46fa

/** io.k8s.api.admissionregistration.v1.MatchCondition */
export interface MatchCondition {
  /** @default "" */
  expression: string;
  /** @default "" */
  name: string;
}
