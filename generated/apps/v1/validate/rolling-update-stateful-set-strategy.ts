// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy
// Hash: e44293adb321
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIntOrPercent } from "../../../../runtime/validation/checks/int-or-percent.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber } from "../../../../runtime/validation/fields.ts";
import { intOrPercentValue } from "../../../../runtime/validation/functions/int-or-percent-value.ts";
import { percentValue } from "../../../../runtime/validation/functions/percent-value.ts";

/** The rules of io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy. */
export function validateAppsV1RollingUpdateStatefulSetStrategy(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const partition = self.partition;
    if (isNumber(partition)) {
      if (partition < 0) errors.push(invalid(`${path}partition`, partition, "must be greater than or equal to 0"));
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    const oldMaxUnavailable = isFields(old) ? old.maxUnavailable : undefined;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      checkIntOrPercent(maxUnavailable, `${path}maxUnavailable`, errors, { self, old, parent, context, before: oldMaxUnavailable });
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      if (intOrPercentValue(maxUnavailable) === 0) errors.push(invalid(`${path}maxUnavailable`, maxUnavailable, "cannot be 0"));
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      if (!(percentValue(maxUnavailable) <= 100)) errors.push(invalid(`${path}maxUnavailable`, maxUnavailable, "must not be greater than 100%"));
    }
  }
}
