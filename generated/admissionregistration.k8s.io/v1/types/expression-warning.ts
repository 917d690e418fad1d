// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ExpressionWarning
// Hash: 452daa6a07de

/** io.k8s.api.admissionregistration.v1.ExpressionWarning */
export interface ExpressionWarning {
  /** @default "" */
  fieldRef: string;
  /** @default "" */
  warning: string;
}
