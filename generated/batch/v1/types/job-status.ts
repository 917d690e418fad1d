// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobStatus
// Hash: a2c0f96aa28c
import type { Time } from "../../../meta/v1/types/time.ts";
import type { JobCondition } from "./job-condition.ts";
import type { UncountedTerminatedPods } from "./uncounted-terminated-pods.ts";

/** io.k8s.api.batch.v1.JobStatus */
export interface JobStatus {
  /** Format: int32 */
  active?: number;
  completedIndexes?: string;
  completionTime?: Time;
  conditions?: JobCondition[];
  /** Format: int32 */
  failed?: number;
  failedIndexes?: string;
  /** Format: int32 */
  ready?: number;
  startTime?: Time;
  /** Format: int32 */
  succeeded?: number;
  /** Format: int32 */
  terminating?: number;
  uncountedTerminatedPods?: UncountedTerminatedPods;
}
