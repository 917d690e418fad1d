// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ServiceAccountSubject
// Hash: 7b62f9bd6acf

/** io.k8s.api.flowcontrol.v1.ServiceAccountSubject */
export interface ServiceAccountSubject {
  /** @default "" */
  name: string;
  /** @default "" */
  namespace: string;
}
