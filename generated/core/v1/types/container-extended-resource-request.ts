// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerExtendedResourceRequest
// Hash: 873e23814434

/** io.k8s.api.core.v1.ContainerExtendedResourceRequest */
export interface ContainerExtendedResourceRequest {
  /** @default "" */
  containerName: string;
  /** @default "" */
  requestName: string;
  /** @default "" */
  resourceName: string;
}
