// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: f8704b3ba29e
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CronJob } from "../types/cron-job.ts";

/** The fields of a CronJob that one manager wants to own. */
export type CronJobApply = ApplyConfiguration<CronJob, "batch/v1", "CronJob">;
