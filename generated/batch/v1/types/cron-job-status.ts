// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobStatus
// Hash: b4794ca58269
import type { ObjectReference } from "../../../core/v1/types/object-reference.ts";
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.batch.v1.CronJobStatus */
export interface CronJobStatus {
  active?: ObjectReference[];
  lastScheduleTime?: Time;
  lastSuccessfulTime?: Time;
}
