import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { labelValueFaults, qualifiedNameFaults } from "../qualified-name.ts";
import { checkLabels } from "./labels.ts";

/** The faults of a label selector (meta/v1 LabelSelector), part by part. */
export function checkLabelSelector(selector: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(selector)) return;
  checkLabels(selector.matchLabels, `${path}.matchLabels`, errors);
  const expressions = isList(selector.matchExpressions) ? selector.matchExpressions : [];
  for (const [index, expression] of expressions.entries()) checkExpression(expression, `${path}.matchExpressions[${index}]`, errors);
}

function checkExpression(expression: unknown, path: string, errors: FieldError[]): void {
  if (!isFields(expression)) return;
  const values = isList(expression.values) ? expression.values : [];
  const operator = typeof expression.operator === "string" ? expression.operator : "";
  if (operator === "In" || operator === "NotIn") {
    if (values.length === 0) errors.push(required(`${path}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
  } else if (operator === "Exists" || operator === "DoesNotExist") {
    if (values.length > 0) errors.push(forbidden(`${path}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
  } else {
    errors.push(invalid(`${path}.operator`, operator, "not a valid selector operator"));
  }
  const key = typeof expression.key === "string" ? expression.key : "";
  for (const fault of qualifiedNameFaults(key)) errors.push(invalid(`${path}.key`, key, fault));
  for (const [index, value] of values.entries()) {
    for (const fault of labelValueFaults(String(value))) errors.push(invalid(`${path}.values[${index}]`, value, fault));
  }
}
