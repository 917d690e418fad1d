// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobList
// Hash: e617b3c5bf3f
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Job } from "./job.ts";

/** io.k8s.api.batch.v1.JobList */
export interface JobList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Job[];
}
