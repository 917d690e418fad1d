// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceSelector
// Hash: b632cd75e1e9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkDeviceExpression } from "../../../../runtime/validation/checks/device-expression.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.DeviceSelector. */
export function validateResourceV1DeviceSelector(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const cel = self.cel;
    if (!isFields(cel)) errors.push(required(`${path}cel`));
  }
  {
    const cel = self.cel;
    if (isFields(cel)) {
      const cel2 = self.cel;
      const oldCel = isFields(old) ? old.cel : undefined;
      if (isFields(cel2)) {
        const expression = cel2.expression;
        const oldExpression = isFields(oldCel) ? oldCel.expression : undefined;
        const expressionOrZero = typeof expression === "string" ? expression : "";
        checkDeviceExpression(expressionOrZero, `${path}cel.expression`, errors, { self, old, parent, context, before: oldExpression });
      }
    }
  }
}
