// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeAffinity
// Hash: 16f423eb6c0b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeSelector } from "./node-selector.ts";
import { validateCoreV1PreferredSchedulingTerm } from "./preferred-scheduling-term.ts";

/** The rules of io.k8s.api.core.v1.NodeAffinity. */
export function validateCoreV1NodeAffinity(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const requiredDuringSchedulingIgnoredDuringExecution = self.requiredDuringSchedulingIgnoredDuringExecution;
    const oldRequiredDuringSchedulingIgnoredDuringExecution = isFields(old) ? old.requiredDuringSchedulingIgnoredDuringExecution : undefined;
    if (isFields(requiredDuringSchedulingIgnoredDuringExecution)) {
      validateCoreV1NodeSelector(requiredDuringSchedulingIgnoredDuringExecution, isFields(oldRequiredDuringSchedulingIgnoredDuringExecution) ? oldRequiredDuringSchedulingIgnoredDuringExecution : undefined, `${path}requiredDuringSchedulingIgnoredDuringExecution.`, errors, context, self);
    }
  }
  {
    const preferredDuringSchedulingIgnoredDuringExecution = self.preferredDuringSchedulingIgnoredDuringExecution;
    if (isList(preferredDuringSchedulingIgnoredDuringExecution)) {
      for (let index = 0; index < preferredDuringSchedulingIgnoredDuringExecution.length; index++) {
        const item = preferredDuringSchedulingIgnoredDuringExecution[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1PreferredSchedulingTerm(itemOrZero, undefined, `${path}preferredDuringSchedulingIgnoredDuringExecution[${index}].`, errors, context, self);
      }
    }
  }
}
