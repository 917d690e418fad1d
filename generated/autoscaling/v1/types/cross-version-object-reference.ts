// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.CrossVersionObjectReference
// Hash: 297858b36ad3

/** io.k8s.api.autoscaling.v1.CrossVersionObjectReference */
export interface CrossVersionObjectReference {
  apiVersion?: string;
  /** @default "" */
  kind: string;
  /** @default "" */
  name: string;
}
