// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateDaemonSet
// Hash: 95d51b572772
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIntOrPercent } from "../../../../runtime/validation/checks/int-or-percent.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { intOrPercentValue } from "../../../../runtime/validation/functions/int-or-percent-value.ts";
import { percentValue } from "../../../../runtime/validation/functions/percent-value.ts";

/** The rules of io.k8s.api.apps.v1.RollingUpdateDaemonSet. */
export function validateAppsV1RollingUpdateDaemonSet(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const maxUnavailable = self.maxUnavailable;
    const oldMaxUnavailable = isFields(old) ? old.maxUnavailable : undefined;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      checkIntOrPercent(maxUnavailable, `${path}maxUnavailable`, errors, { self, old, parent, context, before: oldMaxUnavailable });
    }
  }
  {
    const maxSurge = self.maxSurge;
    const oldMaxSurge = isFields(old) ? old.maxSurge : undefined;
    if (maxSurge !== undefined && maxSurge !== null) {
      checkIntOrPercent(maxSurge, `${path}maxSurge`, errors, { self, old, parent, context, before: oldMaxSurge });
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    if (maxUnavailable !== undefined && maxUnavailable !== null) {
      if (!(percentValue(maxUnavailable) <= 100)) errors.push(invalid(`${path}maxUnavailable`, maxUnavailable, "must not be greater than 100%"));
    }
  }
  {
    const maxSurge = self.maxSurge;
    if (maxSurge !== undefined && maxSurge !== null) {
      if (!(percentValue(maxSurge) <= 100)) errors.push(invalid(`${path}maxSurge`, maxSurge, "must not be greater than 100%"));
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    if (!(intOrPercentValue(maxUnavailable) === 0)) {
      const maxSurge = self.maxSurge;
      if (maxSurge !== undefined && maxSurge !== null) {
        if (!(intOrPercentValue(maxSurge) === 0)) errors.push(invalid(`${path}maxSurge`, maxSurge, "may not be set when maxUnavailable is non-zero"));
      }
    }
  }
  {
    const maxUnavailable = self.maxUnavailable;
    const maxSurge = self.maxSurge;
    if (!(!(intOrPercentValue(maxUnavailable) === 0) || !(intOrPercentValue(maxSurge) === 0))) errors.push(required(`${path}maxUnavailable`, "cannot be 0 when maxSurge is 0"));
  }
}
