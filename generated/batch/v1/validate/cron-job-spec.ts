// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJobSpec
// Hash: a5e7e28d020d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCronSchedule } from "../../../../runtime/validation/checks/cron-schedule.ts";
import { checkTimeZone } from "../../../../runtime/validation/checks/time-zone.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateBatchV1JobSpec } from "./job-spec.ts";

/** The rules of io.k8s.api.batch.v1.CronJobSpec. */
export function validateBatchV1CronJobSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const schedule = self.schedule;
    if (!(typeof schedule === "string" && schedule !== "")) errors.push(required(`${path}schedule`));
  }
  checkCronSchedule(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const startingDeadlineSeconds = self.startingDeadlineSeconds;
    if (isNumber(startingDeadlineSeconds)) {
      if (startingDeadlineSeconds < 0) errors.push(invalid(`${path}startingDeadlineSeconds`, startingDeadlineSeconds, "must be greater than or equal to 0"));
    }
  }
  checkTimeZone(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const concurrencyPolicy = self.concurrencyPolicy;
    if (!(typeof concurrencyPolicy === "string" && concurrencyPolicy !== "")) {
      errors.push(required(`${path}concurrencyPolicy`));
    } else {
      if (concurrencyPolicy !== "Allow" && concurrencyPolicy !== "Forbid" && concurrencyPolicy !== "Replace") errors.push(notSupported(`${path}concurrencyPolicy`, concurrencyPolicy, ["Allow","Forbid","Replace"]));
    }
  }
  {
    const jobTemplate = self.jobTemplate;
    const spec = isFields(jobTemplate) ? jobTemplate.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1JobSpec(specOrZero, undefined, `${path}jobTemplate.spec.`, errors, context, self);
  }
  {
    const jobTemplate = self.jobTemplate;
    const spec = isFields(jobTemplate) ? jobTemplate.spec : undefined;
    const selector = isFields(spec) ? spec.selector : undefined;
    if (isFields(selector)) {
      errors.push(invalid(`${path}jobTemplate.spec.selector`, selector, "`selector` will be auto-generated"));
    }
  }
  {
    const jobTemplate = self.jobTemplate;
    const spec = isFields(jobTemplate) ? jobTemplate.spec : undefined;
    const manualSelector = isFields(spec) ? spec.manualSelector : undefined;
    if (typeof manualSelector === "boolean") {
      if (!((manualSelector === true) === false)) errors.push(notSupported(`${path}jobTemplate.spec.manualSelector`, manualSelector, ["nil","false"]));
    }
  }
  {
    const successfulJobsHistoryLimit = self.successfulJobsHistoryLimit;
    if (isNumber(successfulJobsHistoryLimit)) {
      if (successfulJobsHistoryLimit < 0) errors.push(invalid(`${path}successfulJobsHistoryLimit`, successfulJobsHistoryLimit, "must be greater than or equal to 0"));
    }
  }
  {
    const failedJobsHistoryLimit = self.failedJobsHistoryLimit;
    if (isNumber(failedJobsHistoryLimit)) {
      if (failedJobsHistoryLimit < 0) errors.push(invalid(`${path}failedJobsHistoryLimit`, failedJobsHistoryLimit, "must be greater than or equal to 0"));
    }
  }
}
