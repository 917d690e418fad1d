// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 46fc4f7de306
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Job } from "../types/job.ts";

/** The fields of a Job that one manager wants to own. */
export type JobApply = ApplyConfiguration<Job, "batch/v1", "Job">;
