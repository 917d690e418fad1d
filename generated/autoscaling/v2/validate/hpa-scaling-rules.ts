// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HPAScalingRules
// Hash: b7f31a3307d8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { quantitySign } from "../../../../runtime/validation/functions/quantity-sign.ts";
import { validateAutoscalingV2HPAScalingPolicy } from "./hpa-scaling-policy.ts";

/** The rules of io.k8s.api.autoscaling.v2.HPAScalingRules. */
export function validateAutoscalingV2HPAScalingRules(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const stabilizationWindowSeconds = self.stabilizationWindowSeconds;
    if (isNumber(stabilizationWindowSeconds)) {
      if (stabilizationWindowSeconds < 0) errors.push(invalid(`${path}stabilizationWindowSeconds`, stabilizationWindowSeconds, "must be greater than or equal to zero"));
    }
  }
  {
    const stabilizationWindowSeconds = self.stabilizationWindowSeconds;
    if (isNumber(stabilizationWindowSeconds)) {
      if (stabilizationWindowSeconds > 3600) errors.push(invalid(`${path}stabilizationWindowSeconds`, stabilizationWindowSeconds, "must be less than or equal to 3600"));
    }
  }
  {
    const selectPolicy = self.selectPolicy;
    if (typeof selectPolicy === "string") {
      if (selectPolicy !== "Disabled" && selectPolicy !== "Max" && selectPolicy !== "Min") errors.push(notSupported(`${path}selectPolicy`, selectPolicy, ["Disabled","Max","Min"]));
    }
  }
  {
    const policies = self.policies;
    if (!(isList(policies) && policies.length > 0)) errors.push(required(`${path}policies`, "must specify at least one Policy"));
  }
  {
    const policies = self.policies;
    if (isList(policies)) {
      for (let index = 0; index < policies.length; index++) {
        const item = policies[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAutoscalingV2HPAScalingPolicy(itemOrZero, undefined, `${path}policies[${index}].`, errors, context, self);
      }
    }
  }
  {
    const tolerance = self.tolerance;
    if (tolerance !== undefined && tolerance !== null) {
      if (!(quantitySign(tolerance) >= 0)) errors.push(invalid(`${path}tolerance`, tolerance, "must be greater than or equal to 0"));
    }
  }
}
