// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuotaStatus
// Hash: 11135907940b
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.core.v1.ResourceQuotaStatus */
export interface ResourceQuotaStatus {
  hard?: {
    [key: string]: Quantity;
  };
  used?: {
    [key: string]: Quantity;
  };
}
