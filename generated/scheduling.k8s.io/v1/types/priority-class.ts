// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: 27c7157b7302
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.scheduling.v1.PriorityClass */
export interface PriorityClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  description?: string;
  globalDefault?: boolean;
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  /**
   * Format: int32
   * @default 0
   */
  value?: number;
}
