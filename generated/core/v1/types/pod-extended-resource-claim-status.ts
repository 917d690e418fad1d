// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodExtendedResourceClaimStatus
// Hash: 0303427804a3
import type { ContainerExtendedResourceRequest } from "./container-extended-resource-request.ts";

/** io.k8s.api.core.v1.PodExtendedResourceClaimStatus */
export interface PodExtendedResourceClaimStatus {
  requestMappings: ContainerExtendedResourceRequest[];
  /** @default "" */
  resourceClaimName: string;
}
