// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 8e2ddf48edf8
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateBatchV1CronJob } from "../validate/cron-job.ts";

/** What is wrong with a CronJob, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateBatchV1CronJob(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
