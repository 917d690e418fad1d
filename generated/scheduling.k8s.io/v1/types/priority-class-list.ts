// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClassList
// Hash: a02f18a12872
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PriorityClass } from "./priority-class.ts";

/** io.k8s.api.scheduling.v1.PriorityClassList */
export interface PriorityClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PriorityClass[];
}
