// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PreferredSchedulingTerm
// Hash: 830f48f0434d
import type { NodeSelectorTerm } from "./node-selector-term.ts";

/** io.k8s.api.core.v1.PreferredSchedulingTerm */
export interface PreferredSchedulingTerm {
  /** @default {} */
  preference: NodeSelectorTerm;
  /**
   * Format: int32
   * @default 0
   */
  weight: number;
}
