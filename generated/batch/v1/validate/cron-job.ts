// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: d0a4c1aae4e4
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateBatchV1CronJobSpec } from "./cron-job-spec.ts";

/** The rules of io.k8s.api.batch.v1.CronJob. */
export function validateBatchV1CronJob(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1CronJobSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "create") {
    const metadata = self.metadata;
    const name = isFields(metadata) ? metadata.name : undefined;
    if (typeof name === "string" && name !== "") {
      if (!((typeof name === "string" ? name : "").length <= 52)) errors.push(invalid(`${path}metadata.name`, name, "must be no more than 52 characters"));
    }
  }
}
