// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetList
// Hash: 999b442172cd
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { StatefulSet } from "./stateful-set.ts";

/** io.k8s.api.apps.v1.StatefulSetList */
export interface StatefulSetList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: StatefulSet[];
}
