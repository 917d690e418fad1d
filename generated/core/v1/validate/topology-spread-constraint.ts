// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TopologySpreadConstraint
// Hash: a319b2496f60
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { checkMatchLabelKeys } from "../../../../runtime/validation/checks/match-label-keys.ts";
import { checkMinDomains } from "../../../../runtime/validation/checks/min-domains.ts";
import { checkSpreadConstraintOnce } from "../../../../runtime/validation/checks/spread-constraint-once.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.TopologySpreadConstraint. */
export function validateCoreV1TopologySpreadConstraint(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const maxSkew = self.maxSkew;
    const maxSkewOrZero = numberOf(maxSkew);
    if (maxSkewOrZero <= 0) errors.push(invalid(`${path}maxSkew`, maxSkewOrZero, "must be greater than zero"));
  }
  {
    const topologyKey = self.topologyKey;
    if (!(typeof topologyKey === "string" && topologyKey !== "")) errors.push(required(`${path}topologyKey`, "can not be empty"));
  }
  {
    const whenUnsatisfiable = self.whenUnsatisfiable;
    const whenUnsatisfiableOrZero = typeof whenUnsatisfiable === "string" ? whenUnsatisfiable : "";
    if (whenUnsatisfiableOrZero !== "DoNotSchedule" && whenUnsatisfiableOrZero !== "ScheduleAnyway") errors.push(notSupported(`${path}whenUnsatisfiable`, whenUnsatisfiableOrZero, ["DoNotSchedule","ScheduleAnyway"]));
  }
  checkSpreadConstraintOnce(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const minDomains = self.minDomains;
    if (isNumber(minDomains)) {
      if (minDomains <= 0) errors.push(invalid(`${path}minDomains`, minDomains, "must be greater than zero"));
    }
  }
  checkMinDomains(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const nodeAffinityPolicy = self.nodeAffinityPolicy;
    if (typeof nodeAffinityPolicy === "string") {
      if (nodeAffinityPolicy !== "Honor" && nodeAffinityPolicy !== "Ignore") errors.push(notSupported(`${path}nodeAffinityPolicy`, nodeAffinityPolicy, ["Honor","Ignore"]));
    }
  }
  {
    const nodeTaintsPolicy = self.nodeTaintsPolicy;
    if (typeof nodeTaintsPolicy === "string") {
      if (nodeTaintsPolicy !== "Honor" && nodeTaintsPolicy !== "Ignore") errors.push(notSupported(`${path}nodeTaintsPolicy`, nodeTaintsPolicy, ["Honor","Ignore"]));
    }
  }
  checkMatchLabelKeys(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const labelSelector = self.labelSelector;
    const oldLabelSelector = isFields(old) ? old.labelSelector : undefined;
    if (isFields(labelSelector)) {
      checkLabelSelector(labelSelector, `${path}labelSelector`, errors, { self, old, parent, context, before: oldLabelSelector });
    }
  }
}
