// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobSpec
// Hash: e0fb59bb61c2
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1JobTemplateSpec } from "./job-template-spec.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.CronJobSpec. */
export function applyDefaultsBatchV1CronJobSpec(self: Fields): void {
  if (self.concurrencyPolicy === undefined || self.concurrencyPolicy === null || self.concurrencyPolicy === "") self.concurrencyPolicy = "Allow";
  if (self.suspend === undefined || self.suspend === null) self.suspend = false;
  if (self.successfulJobsHistoryLimit === undefined || self.successfulJobsHistoryLimit === null) self.successfulJobsHistoryLimit = 3;
  if (self.failedJobsHistoryLimit === undefined || self.failedJobsHistoryLimit === null) self.failedJobsHistoryLimit = 1;
  {
    const jobTemplate = self.jobTemplate;
    if (isFields(jobTemplate)) applyDefaultsBatchV1JobTemplateSpec(jobTemplate);
    else {
      const made: Fields = {};
      applyDefaultsBatchV1JobTemplateSpec(made);
      if (hasMembers(made)) self.jobTemplate = made;
    }
  }
}
