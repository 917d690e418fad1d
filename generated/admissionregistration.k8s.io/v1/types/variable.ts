// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.Variable
// Hash: 85b208999cfc

/** io.k8s.api.admissionregistration.v1.Variable */
export interface Variable {
  /** @default "" */
  expression: string;
  /** @default "" */
  name: string;
}
