// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobCondition
// Hash: 91de77a135c0
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.batch.v1.JobCondition */
export interface JobCondition {
  /** @default "" */
  status: string;
  lastProbeTime?: Time;
  lastTransitionTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
