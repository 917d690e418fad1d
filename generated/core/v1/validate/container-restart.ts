// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 073191ea9d51
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ContainerRestartRule } from "./container-restart-rule.ts";

/** The rules of io.k8s.api.core.v1.Container/restart. */
export function validateCoreV1ContainerRestart(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const restartPolicyRules = self.restartPolicyRules;
    if ((isList(restartPolicyRules) ? restartPolicyRules : noItems).length > 0) {
      const restartPolicy = self.restartPolicy;
      if (!(typeof restartPolicy === "string")) errors.push(required(`${path}restartPolicy`, "must specify restartPolicy when restart rules are used"));
    }
  }
  {
    const restartPolicy = self.restartPolicy;
    if (typeof restartPolicy === "string") {
      if (restartPolicy !== "Always" && restartPolicy !== "Never" && restartPolicy !== "OnFailure") errors.push(notSupported(`${path}restartPolicy`, restartPolicy, ["Always","Never","OnFailure"]));
    }
  }
  {
    const restartPolicyRules = self.restartPolicyRules;
    if (isList(restartPolicyRules) && restartPolicyRules.length > 0) {
      if (restartPolicyRules.length > 20) errors.push(tooMany(`${path}restartPolicyRules`, restartPolicyRules.length, 20));
    }
  }
  {
    const restartPolicyRules = self.restartPolicyRules;
    if (isList(restartPolicyRules)) {
      for (let index = 0; index < restartPolicyRules.length; index++) {
        const item = restartPolicyRules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1ContainerRestartRule(itemOrZero, undefined, `${path}restartPolicyRules[${index}].`, errors, context, self);
      }
    }
  }
}
