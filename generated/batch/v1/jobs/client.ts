// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 686add18eba7
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Job } from "../types/job.ts";
import type { JobApply } from "./apply.ts";

/** Reads and writes Job objects of `namespace`, or of all namespaces. */
export function jobs(rest: RestClient, namespace?: string): ResourceClient<Job, JobApply> {
  return createResourceClient<Job, JobApply>(rest, { group: "batch", version: "v1", resource: "jobs", kind: "Job", namespaced: true }, namespace);
}
