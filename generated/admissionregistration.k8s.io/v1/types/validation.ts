// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.Validation
// Hash: 9d4aa736b620

/** io.k8s.api.admissionregistration.v1.Validation */
export interface Validation {
  /** @default "" */
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}
