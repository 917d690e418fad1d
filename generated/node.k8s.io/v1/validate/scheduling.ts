// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.Scheduling
// Hash: 82909d7df2a0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkTolerationsOnce } from "../../../../runtime/validation/checks/tolerations-once.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1Toleration } from "../../../core/v1/validate/toleration.ts";

/** The rules of io.k8s.api.node.v1.Scheduling. */
export function validateNodeV1Scheduling(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const nodeSelector = self.nodeSelector;
    const oldNodeSelector = isFields(old) ? old.nodeSelector : undefined;
    if (isFields(nodeSelector)) {
      checkLabels(nodeSelector, `${path}nodeSelector`, errors, { self, old, parent, context, before: oldNodeSelector });
    }
  }
  {
    const tolerations = self.tolerations;
    if (isList(tolerations)) {
      for (let index = 0; index < tolerations.length; index++) {
        const item = tolerations[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1Toleration(itemOrZero, undefined, `${path}tolerations[${index}].`, errors, context, self);
      }
    }
  }
  {
    const tolerations = self.tolerations;
    const oldTolerations = isFields(old) ? old.tolerations : undefined;
    if (isList(tolerations) && tolerations.length > 0) {
      checkTolerationsOnce(tolerations, `${path}tolerations`, errors, { self, old, parent, context, before: oldTolerations });
    }
  }
}
