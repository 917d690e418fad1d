// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.CrossVersionObjectReference
// Hash: 90c6faaeba8c

/** io.k8s.api.autoscaling.v2.CrossVersionObjectReference */
export interface CrossVersionObjectReference {
  apiVersion?: string;
  /** @default "" */
  kind: string;
  /** @default "" */
  name: string;
}
