// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceToleration
// Hash: 0c77838caafd
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { labelValueProblems } from "../../../../runtime/validation/formats/label-value.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.resource.v1.DeviceToleration. */
export function validateResourceV1DeviceToleration(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const key = self.key;
    if (typeof key === "string" && key !== "") {
      for (const problem of qualifiedNameProblems(key)) errors.push(invalid(`${path}key`, key, problem));
    }
  }
  {
    const operator = self.operator;
    if (operator === "Exists") {
      const value = self.value;
      if (typeof value === "string" && value !== "") {
        if (!((typeof value === "string" ? value : "") === "")) errors.push(invalid(`${path}value`, value, "must be empty for operator `Exists`"));
      }
    }
  }
  {
    const operator = self.operator;
    if (operator === "Equal") {
      const value = self.value;
      const valueOrZero = typeof value === "string" ? value : "";
      for (const problem of labelValueProblems(valueOrZero)) errors.push(invalid(`${path}value`, valueOrZero, problem));
    }
  }
  {
    const operator = self.operator;
    if (!(typeof operator === "string" && operator !== "")) {
      errors.push(required(`${path}operator`));
    } else {
      if (operator !== "Equal" && operator !== "Exists") errors.push(notSupported(`${path}operator`, operator, ["Equal","Exists"]));
    }
  }
  {
    const effect = self.effect;
    if (typeof effect === "string" && effect !== "") {
      if (effect !== "NoExecute" && effect !== "NoSchedule" && effect !== "None") errors.push(notSupported(`${path}effect`, effect, ["NoExecute","NoSchedule","None"]));
    }
  }
}
