// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobList
// Hash: 4e4cb1ec0d2d
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1CronJob } from "./cron-job.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.CronJobList. */
export function applyDefaultsBatchV1CronJobList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsBatchV1CronJob(item);
      }
    }
  }
}
