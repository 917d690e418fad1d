// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference
// Hash: 3f7056a33847

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference */
export interface ServiceReference {
  /** @default "" */
  name: string;
  /** @default "" */
  namespace: string;
  path?: string;
  /** Format: int32 */
  port?: number;
}
