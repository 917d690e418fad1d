// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.LeaseList
// Hash: e33d8dbc1a56
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Lease } from "./lease.ts";

/** io.k8s.api.coordination.v1.LeaseList */
export interface LeaseList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Lease[];
}
