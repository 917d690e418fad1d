// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricTarget
// Hash: bd5455052fc2
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber } from "../../../../runtime/validation/fields.ts";
import { quantitySign } from "../../../../runtime/validation/functions/quantity-sign.ts";

/** The rules of io.k8s.api.autoscaling.v2.MetricTarget. */
export function validateAutoscalingV2MetricTarget(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) errors.push(required(`${path}type`, "must specify a metric target type"));
  }
  {
    const type = self.type;
    const typeOrZero = typeof type === "string" ? type : "";
    if (!(type === "Utilization" || type === "Value" || type === "AverageValue")) errors.push(invalid(`${path}type`, typeOrZero, "must be either Utilization, Value, or AverageValue"));
  }
  {
    const value = self.value;
    if (value !== undefined && value !== null) {
      if (!(quantitySign(value) > 0)) errors.push(invalid(`${path}value`, value, "must be positive"));
    }
  }
  {
    const averageValue = self.averageValue;
    if (averageValue !== undefined && averageValue !== null) {
      if (!(quantitySign(averageValue) > 0)) errors.push(invalid(`${path}averageValue`, averageValue, "must be positive"));
    }
  }
  {
    const averageUtilization = self.averageUtilization;
    if (isNumber(averageUtilization)) {
      if (averageUtilization < 1) errors.push(invalid(`${path}averageUtilization`, averageUtilization, "must be greater than 0"));
    }
  }
}
