// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodAntiAffinity
// Hash: e62891639965
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PodAffinityTerm } from "./pod-affinity-term.ts";
import { validateCoreV1WeightedPodAffinityTerm } from "./weighted-pod-affinity-term.ts";

/** The rules of io.k8s.api.core.v1.PodAntiAffinity. */
export function validateCoreV1PodAntiAffinity(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const requiredDuringSchedulingIgnoredDuringExecution = self.requiredDuringSchedulingIgnoredDuringExecution;
    if (isList(requiredDuringSchedulingIgnoredDuringExecution)) {
      for (let index = 0; index < requiredDuringSchedulingIgnoredDuringExecution.length; index++) {
        const item = requiredDuringSchedulingIgnoredDuringExecution[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1PodAffinityTerm(itemOrZero, undefined, `${path}requiredDuringSchedulingIgnoredDuringExecution[${index}].`, errors, context, self);
      }
    }
  }
  {
    const preferredDuringSchedulingIgnoredDuringExecution = self.preferredDuringSchedulingIgnoredDuringExecution;
    if (isList(preferredDuringSchedulingIgnoredDuringExecution)) {
      for (let index = 0; index < preferredDuringSchedulingIgnoredDuringExecution.length; index++) {
        const item = preferredDuringSchedulingIgnoredDuringExecution[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1WeightedPodAffinityTerm(itemOrZero, undefined, `${path}preferredDuringSchedulingIgnoredDuringExecution[${index}].`, errors, context, self);
      }
    }
  }
}
