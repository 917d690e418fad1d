// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference
// Hash: 73c7698c7970

/** io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference */
export interface ServiceReference {
  name?: string;
  namespace?: string;
  /** Format: int32 */
  port?: number;
}
