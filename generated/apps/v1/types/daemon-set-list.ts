// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetList
// Hash: 68f95a2bbfea
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { DaemonSet } from "./daemon-set.ts";

/** io.k8s.api.apps.v1.DaemonSetList */
export interface DaemonSetList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: DaemonSet[];
}
