// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccountList
// Hash: 6f83097c07ce
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ServiceAccount } from "./service-account.ts";

/** io.k8s.api.core.v1.ServiceAccountList */
export interface ServiceAccountList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ServiceAccount[];
}
