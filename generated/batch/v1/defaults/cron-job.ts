// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 9d9bb7954769
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1CronJobSpec } from "./cron-job-spec.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.CronJob. */
export function applyDefaultsBatchV1CronJob(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsBatchV1CronJobSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsBatchV1CronJobSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
