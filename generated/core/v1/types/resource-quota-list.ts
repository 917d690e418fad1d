// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuotaList
// Hash: 8ff0968ca6c4
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ResourceQuota } from "./resource-quota.ts";

/** io.k8s.api.core.v1.ResourceQuotaList */
export interface ResourceQuotaList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ResourceQuota[];
}
