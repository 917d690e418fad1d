// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Toleration
// Hash: 3606f49c5e1f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkTolerationValue } from "../../../../runtime/validation/checks/toleration-value.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.Toleration. */
export function validateCoreV1Toleration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const key = self.key;
    if (typeof key === "string" && key !== "") {
      for (const problem of qualifiedNameProblems(key)) errors.push(invalid(`${path}key`, key, problem));
    }
  }
  {
    const operator = self.operator;
    const operatorOrZero = typeof operator === "string" ? operator : "";
    const key = self.key;
    if (!(!((typeof key === "string" ? key : "") === "") || (operator === "Exists"))) errors.push(invalid(`${path}operator`, operatorOrZero, "operator must be Exists when `key` is empty, which means \"match all values and all keys\""));
  }
  {
    const effect = self.effect;
    const effectOrZero = typeof effect === "string" ? effect : "";
    const tolerationSeconds = self.tolerationSeconds;
    if (!(!(isNumber(tolerationSeconds)) || (effect === "NoExecute"))) errors.push(invalid(`${path}effect`, effectOrZero, "effect must be 'NoExecute' when `tolerationSeconds` is set"));
  }
  {
    const operator = self.operator;
    if ((typeof operator === "string" ? operator : "") === "" || operator === "Equal") {
      const value = self.value;
      const oldValue = isFields(old) ? old.value : undefined;
      if (typeof value === "string" && value !== "") {
        checkTolerationValue(value, `${path}operator`, errors, { self, old, parent, context, before: oldValue });
      }
    }
  }
  {
    const operator = self.operator;
    if (operator === "Exists") {
      const value = self.value;
      if (typeof value === "string" && value !== "") {
        errors.push(invalid(`${path}operator`, value, "value must be empty when `operator` is 'Exists'"));
      }
    }
  }
  {
    const operator = self.operator;
    if (operator === "Lt" || operator === "Gt") {
      const operator2 = self.operator;
      if (typeof operator2 === "string" && operator2 !== "") {
        errors.push(notSupported(`${path}operator`, operator2, ["Equal","Exists","Lt","Gt"]));
      }
    }
  }
  {
    const operator = self.operator;
    if (!((typeof operator === "string" ? operator : "") === "" || operator === "Equal" || operator === "Exists" || operator === "Lt" || operator === "Gt")) {
      const operator2 = self.operator;
      if (typeof operator2 === "string" && operator2 !== "") {
        errors.push(notSupported(`${path}operator`, operator2, ["Equal","Exists"]));
      }
    }
  }
  {
    const effect = self.effect;
    if (typeof effect === "string" && effect !== "") {
      if (effect !== "NoSchedule" && effect !== "PreferNoSchedule" && effect !== "NoExecute") errors.push(notSupported(`${path}effect`, effect, ["NoSchedule","PreferNoSchedule","NoExecute"]));
    }
  }
}
