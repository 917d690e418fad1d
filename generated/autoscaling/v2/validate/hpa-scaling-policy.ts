// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HPAScalingPolicy
// Hash: de0793fa5298
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.autoscaling.v2.HPAScalingPolicy. */
export function validateAutoscalingV2HPAScalingPolicy(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    const typeOrZero = typeof type === "string" ? type : "";
    if (typeOrZero !== "Percent" && typeOrZero !== "Pods") errors.push(notSupported(`${path}type`, typeOrZero, ["Percent","Pods"]));
  }
  {
    const value = self.value;
    const valueOrZero = numberOf(value);
    if (valueOrZero <= 0) errors.push(invalid(`${path}value`, valueOrZero, "must be greater than zero"));
  }
  {
    const periodSeconds = self.periodSeconds;
    const periodSecondsOrZero = numberOf(periodSeconds);
    if (periodSecondsOrZero <= 0) errors.push(invalid(`${path}periodSeconds`, periodSecondsOrZero, "must be greater than zero"));
  }
  {
    const periodSeconds = self.periodSeconds;
    const periodSecondsOrZero = numberOf(periodSeconds);
    if (periodSecondsOrZero > 1800) errors.push(invalid(`${path}periodSeconds`, periodSecondsOrZero, "must be less than or equal to 1800"));
  }
}
