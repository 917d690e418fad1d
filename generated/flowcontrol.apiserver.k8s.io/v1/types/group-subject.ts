// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.GroupSubject
// Hash: ae2d80aa2337

/** io.k8s.api.flowcontrol.v1.GroupSubject */
export interface GroupSubject {
  /** @default "" */
  name: string;
}
