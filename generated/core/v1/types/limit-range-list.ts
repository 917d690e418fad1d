// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRangeList
// Hash: 305381b0e461
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { LimitRange } from "./limit-range.ts";

/** io.k8s.api.core.v1.LimitRangeList */
export interface LimitRangeList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: LimitRange[];
}
