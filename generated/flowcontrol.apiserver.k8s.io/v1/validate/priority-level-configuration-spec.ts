// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec
// Hash: 0593ebb61405
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1ExemptPriorityLevelConfiguration } from "./exempt-priority-level-configuration.ts";
import { validateFlowcontrolV1LimitedPriorityLevelConfiguration } from "./limited-priority-level-configuration.ts";

/** The rules of io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec. */
export function validateFlowcontrolV1PriorityLevelConfigurationSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (type === "Exempt") {
      {
        const limited = self.limited;
        if (isFields(limited)) errors.push(forbidden(`${path}limited`, "must be nil if the type is not Limited"));
      }
      {
        const exempt = self.exempt;
        const oldExempt = isFields(old) ? old.exempt : undefined;
        if (isFields(exempt)) {
          validateFlowcontrolV1ExemptPriorityLevelConfiguration(exempt, isFields(oldExempt) ? oldExempt : undefined, `${path}exempt.`, errors, context, self);
        }
      }
    }
  }
  {
    const type = self.type;
    if (type === "Limited") {
      {
        const exempt = self.exempt;
        if (isFields(exempt)) errors.push(forbidden(`${path}exempt`, "must be nil if the type is Limited"));
      }
      {
        const limited = self.limited;
        const oldLimited = isFields(old) ? old.limited : undefined;
        if (!isFields(limited)) {
          errors.push(required(`${path}limited`, "must not be empty when type is Limited"));
        } else {
          validateFlowcontrolV1LimitedPriorityLevelConfiguration(limited, isFields(oldLimited) ? oldLimited : undefined, `${path}limited.`, errors, context, self);
        }
      }
    }
  }
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) {
      errors.push(required(`${path}type`));
    } else {
      if (type !== "Exempt" && type !== "Limited") errors.push(notSupported(`${path}type`, type, ["Exempt","Limited"]));
    }
  }
}
