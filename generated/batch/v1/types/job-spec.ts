// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobSpec
// Hash: a40eae97c6bc
import type { PodTemplateSpec } from "../../../core/v1/types/pod-template-spec.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { PodFailurePolicy } from "./pod-failure-policy.ts";
import type { SuccessPolicy } from "./success-policy.ts";

/** io.k8s.api.batch.v1.JobSpec */
export interface JobSpec {
  /** Format: int64 */
  activeDeadlineSeconds?: number;
  /** Format: int32 */
  backoffLimit?: number;
  /** Format: int32 */
  backoffLimitPerIndex?: number;
  completionMode?: "Indexed" | "NonIndexed";
  /** Format: int32 */
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  /** Format: int32 */
  maxFailedIndexes?: number;
  /** Format: int32 */
  parallelism?: number;
  podFailurePolicy?: PodFailurePolicy;
  podReplacementPolicy?: "Failed" | "TerminatingOrFailed";
  selector?: LabelSelector;
  successPolicy?: SuccessPolicy;
  suspend?: boolean;
  /** @default {} */
  template: PodTemplateSpec;
  /** Format: int32 */
  ttlSecondsAfterFinished?: number;
}
