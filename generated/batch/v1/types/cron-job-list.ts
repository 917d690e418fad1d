// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobList
// Hash: bd513c09adef
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CronJob } from "./cron-job.ts";

/** io.k8s.api.batch.v1.CronJobList */
export interface CronJobList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CronJob[];
}
