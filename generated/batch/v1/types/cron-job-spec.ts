// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobSpec
// Hash: 620cc22be617
import type { JobTemplateSpec } from "./job-template-spec.ts";

/** io.k8s.api.batch.v1.CronJobSpec */
export interface CronJobSpec {
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /** Format: int32 */
  failedJobsHistoryLimit?: number;
  /** @default {} */
  jobTemplate: JobTemplateSpec;
  /** @default "" */
  schedule: string;
  /** Format: int64 */
  startingDeadlineSeconds?: number;
  /** Format: int32 */
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timeZone?: string;
}
