// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CELDeviceSelector
// Hash: ebb7862c4737

/** io.k8s.api.resource.v1.CELDeviceSelector */
export interface CELDeviceSelector {
  /** @default "" */
  expression: string;
}
