// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceStatus
// Hash: f92235ac359d
import type { ResourceHealth } from "./resource-health.ts";

/** io.k8s.api.core.v1.ResourceStatus */
export interface ResourceStatus {
  /** @default "" */
  name: string;
  resources?: ResourceHealth[];
}
