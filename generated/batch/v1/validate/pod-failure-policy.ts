// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.PodFailurePolicy
// Hash: a9eca992a96a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPodFailureRules } from "../../../../runtime/validation/checks/pod-failure-rules.ts";
import { type FieldError, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.batch.v1.PodFailurePolicy. */
export function validateBatchV1PodFailurePolicy(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const rules = self.rules;
    if (isList(rules) && rules.length > 0) {
      if (rules.length > 20) errors.push(tooMany(`${path}rules`, rules.length, 20));
    }
  }
  {
    const rules = self.rules;
    const oldRules = isFields(old) ? old.rules : undefined;
    if (isList(rules) && rules.length > 0) {
      checkPodFailureRules(rules, `${path}rules`, errors, { self, old, parent, context, before: oldRules });
    }
  }
}
