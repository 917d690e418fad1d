// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerList
// Hash: 83f59460331b
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ReplicationController } from "./replication-controller.ts";

/** io.k8s.api.core.v1.ReplicationControllerList */
export interface ReplicationControllerList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ReplicationController[];
}
