// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentSpec
// Hash: f3e32d542959
import type { PodTemplateSpec } from "../../../core/v1/types/pod-template-spec.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { DeploymentStrategy } from "./deployment-strategy.ts";

/** io.k8s.api.apps.v1.DeploymentSpec */
export interface DeploymentSpec {
  /** Format: int32 */
  minReadySeconds?: number;
  paused?: boolean;
  /** Format: int32 */
  progressDeadlineSeconds?: number;
  /** Format: int32 */
  replicas?: number;
  /** Format: int32 */
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  /** @default {} */
  strategy?: DeploymentStrategy;
  /** @default {} */
  template: PodTemplateSpec;
}
