// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 3ad1b52584b9
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsBatchV1Job } from "../defaults/job.ts";

/** Fills in what a Job leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsBatchV1Job(object as unknown as JsonObject);
}
