// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ServiceReference
// Hash: 3553a0a837c7

/** io.k8s.api.admissionregistration.v1.ServiceReference */
export interface ServiceReference {
  /** @default "" */
  name: string;
  /** @default "" */
  namespace: string;
  path?: string;
  /** Format: int32 */
  port?: number;
}
