// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceTaint
// Hash: f7d6e8cc002b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { labelValueProblems } from "../../../../runtime/validation/formats/label-value.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.resource.v1.DeviceTaint. */
export function validateResourceV1DeviceTaint(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const key = self.key;
    const keyOrZero = typeof key === "string" ? key : "";
    for (const problem of qualifiedNameProblems(keyOrZero)) errors.push(invalid(`${path}key`, keyOrZero, problem));
  }
  {
    const value = self.value;
    if (typeof value === "string" && value !== "") {
      for (const problem of labelValueProblems(value)) errors.push(invalid(`${path}value`, value, problem));
    }
  }
  {
    const effect = self.effect;
    if (!(typeof effect === "string" && effect !== "")) {
      errors.push(required(`${path}effect`));
    } else {
      if (effect !== "NoExecute" && effect !== "NoSchedule" && effect !== "None") errors.push(notSupported(`${path}effect`, effect, ["NoExecute","NoSchedule","None"]));
    }
  }
}
