// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetList
// Hash: ba384ba025e7
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ReplicaSet } from "./replica-set.ts";

/** io.k8s.api.apps.v1.ReplicaSetList */
export interface ReplicaSetList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ReplicaSet[];
}
