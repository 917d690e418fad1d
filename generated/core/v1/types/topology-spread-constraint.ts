// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TopologySpreadConstraint
// Hash: 9fcd0f403b7d
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.core.v1.TopologySpreadConstraint */
export interface TopologySpreadConstraint {
  labelSelector?: LabelSelector;
  matchLabelKeys?: string[];
  /**
   * Format: int32
   * @default 0
   */
  maxSkew: number;
  /** Format: int32 */
  minDomains?: number;
  nodeAffinityPolicy?: "Honor" | "Ignore";
  nodeTaintsPolicy?: "Honor" | "Ignore";
  /** @default "" */
  topologyKey: string;
  /** @default "" */
  whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}
