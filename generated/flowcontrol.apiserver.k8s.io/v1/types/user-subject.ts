// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.UserSubject
// Hash: 7fd2555f2fcb

/** io.k8s.api.flowcontrol.v1.UserSubject */
export interface UserSubject {
  /** @default "" */
  name: string;
}
