// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimConsumerReference
// Hash: a56935761777

/** io.k8s.api.resource.v1.ResourceClaimConsumerReference */
export interface ResourceClaimConsumerReference {
  apiGroup?: string;
  /** @default "" */
  name: string;
  /** @default "" */
  resource: string;
  /** @default "" */
  uid: string;
}
