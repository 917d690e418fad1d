// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 48f8a9b68fc2
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CronJobSpec } from "./cron-job-spec.ts";
import type { CronJobStatus } from "./cron-job-status.ts";

/** io.k8s.api.batch.v1.CronJob */
export interface CronJob {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: CronJobSpec;
  /** @default {} */
  status?: CronJobStatus;
}
