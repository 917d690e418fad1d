// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetSpec
// Hash: c0dc7257d382
import type { PodTemplateSpec } from "../../../core/v1/types/pod-template-spec.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { DaemonSetUpdateStrategy } from "./daemon-set-update-strategy.ts";

/** io.k8s.api.apps.v1.DaemonSetSpec */
export interface DaemonSetSpec {
  /** Format: int32 */
  minReadySeconds?: number;
  /** Format: int32 */
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  /** @default {} */
  template: PodTemplateSpec;
  /** @default {} */
  updateStrategy?: DaemonSetUpdateStrategy;
}
