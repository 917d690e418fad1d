// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassParametersReference
// Hash: 504b143f7463

/** io.k8s.api.networking.v1.IngressClassParametersReference */
export interface IngressClassParametersReference {
  /** @default "" */
  kind: string;
  apiGroup?: string;
  /** @default "" */
  name: string;
  namespace?: string;
  scope?: string;
}
