// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.WeightedPodAffinityTerm
// Hash: 030935f8284a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PodAffinityTerm } from "./pod-affinity-term.ts";

/** The rules of io.k8s.api.core.v1.WeightedPodAffinityTerm. */
export function validateCoreV1WeightedPodAffinityTerm(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const weight = self.weight;
    const weightOrZero = numberOf(weight);
    if (weightOrZero < 1 || weightOrZero > 100) errors.push(invalid(`${path}weight`, weightOrZero, "must be in the range 1-100"));
  }
  {
    const podAffinityTerm = self.podAffinityTerm;
    const oldPodAffinityTerm = isFields(old) ? old.podAffinityTerm : undefined;
    const podAffinityTermOrZero = isFields(podAffinityTerm) ? podAffinityTerm : noFields;
    validateCoreV1PodAffinityTerm(podAffinityTermOrZero, isFields(oldPodAffinityTerm) ? oldPodAffinityTerm : undefined, `${path}podAffinityTerm.`, errors, context, self);
  }
}
