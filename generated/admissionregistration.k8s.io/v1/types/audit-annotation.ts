// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.AuditAnnotation
// Hash: 17beea536a02

/** io.k8s.api.admissionregistration.v1.AuditAnnotation */
export interface AuditAnnotation {
  /** @default "" */
  key: string;
  /** @default "" */
  valueExpression: string;
}
