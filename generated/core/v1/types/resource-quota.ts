// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: 0341d86f92ca
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ResourceQuotaSpec } from "./resource-quota-spec.ts";
import type { ResourceQuotaStatus } from "./resource-quota-status.ts";

/** io.k8s.api.core.v1.ResourceQuota */
export interface ResourceQuota {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ResourceQuotaSpec;
  /** @default {} */
  status?: ResourceQuotaStatus;
}
