// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: fed9fbef2607
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CronJob } from "../types/cron-job.ts";
import type { CronJobApply } from "./apply.ts";

/** Reads and writes CronJob objects of `namespace`, or of all namespaces. */
export function cronJobs(rest: RestClient, namespace?: string): ResourceClient<CronJob, CronJobApply> {
  return createResourceClient<CronJob, CronJobApply>(rest, { group: "batch", version: "v1", resource: "cronjobs", kind: "CronJob", namespaced: true }, namespace);
}
