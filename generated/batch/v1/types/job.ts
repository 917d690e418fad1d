// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 5bbf8376538e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { JobSpec } from "./job-spec.ts";
import type { JobStatus } from "./job-status.ts";

/** io.k8s.api.batch.v1.Job */
export interface Job {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: JobSpec;
  /** @default {} */
  status?: JobStatus;
}
