// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobTemplateSpec
// Hash: 7cf37f48d5fa
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { JobSpec } from "./job-spec.ts";

/** io.k8s.api.batch.v1.JobTemplateSpec */
export interface JobTemplateSpec {
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: JobSpec;
}
