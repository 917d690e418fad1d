// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerRestartRule
// Hash: e255bad07923
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ContainerRestartRule. */
export function validateCoreV1ContainerRestartRule(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const action = self.action;
    const actionOrZero = typeof action === "string" ? action : "";
    if (actionOrZero !== "Restart" && actionOrZero !== "RestartAllContainers") errors.push(notSupported(`${path}action`, actionOrZero, ["Restart","RestartAllContainers"]));
  }
  {
    const exitCodes = self.exitCodes;
    if (!isFields(exitCodes)) errors.push(required(`${path}exitCodes`, "must be specified"));
  }
  {
    const exitCodes = self.exitCodes;
    if (isFields(exitCodes)) {
      const operator = exitCodes.operator;
      const operatorOrZero = typeof operator === "string" ? operator : "";
      if (operatorOrZero !== "In" && operatorOrZero !== "NotIn") errors.push(notSupported(`${path}exitCodes.operator`, operatorOrZero, ["In","NotIn"]));
    }
  }
  {
    const exitCodes = self.exitCodes;
    if (isFields(exitCodes)) {
      const values = exitCodes.values;
      if (isList(values) && values.length > 0) {
        if (values.length > 255) errors.push(tooMany(`${path}exitCodes.values`, values.length, 255));
      }
    }
  }
}
