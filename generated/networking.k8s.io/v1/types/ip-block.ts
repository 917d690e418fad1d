// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPBlock
// Hash: 87d4feee0a9e

/** io.k8s.api.networking.v1.IPBlock */
export interface IPBlock {
  /** @default "" */
  cidr: string;
  except?: string[];
}
