// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ParentReference
// Hash: d12760376a71

/** io.k8s.api.networking.v1.ParentReference */
export interface ParentReference {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
