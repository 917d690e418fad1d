// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: ec67e5e44f9a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateBatchV1JobSpecSelector } from "./job-spec-selector.ts";
import { validateBatchV1JobSpec } from "./job-spec.ts";

/** The rules of io.k8s.api.batch.v1.Job. */
export function validateBatchV1Job(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1JobSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1JobSpecSelector(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1JobSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateBatchV1JobSpecSelector(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
}
