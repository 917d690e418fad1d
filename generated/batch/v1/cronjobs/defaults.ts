// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 2e74ee67eba7
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsBatchV1CronJob } from "../defaults/cron-job.ts";

/** Fills in what a CronJob leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsBatchV1CronJob(object as unknown as JsonObject);
}
