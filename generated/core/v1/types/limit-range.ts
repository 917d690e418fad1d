// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 0818129e4bab
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { LimitRangeSpec } from "./limit-range-spec.ts";

/** io.k8s.api.core.v1.LimitRange */
export interface LimitRange {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: LimitRangeSpec;
}
