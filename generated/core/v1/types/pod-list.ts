// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodList
// Hash: 79c8baac0f01
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Pod } from "./pod.ts";

/** io.k8s.api.core.v1.PodList */
export interface PodList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Pod[];
}
