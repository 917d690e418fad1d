import { isFields, isList } from "../fields.ts";
import { labelValueFaults, qualifiedNameFaults } from "../qualified-name.ts";

/** Whether a label selector can be used: known operators with the values they need, keys and values in their formats. */
export function isValidSelector(selector: unknown): boolean {
  if (!isFields(selector)) return true;
  for (const [key, value] of Object.entries(isFields(selector.matchLabels) ? selector.matchLabels : {})) {
    if (qualifiedNameFaults(key).length > 0 || labelValueFaults(String(value)).length > 0) return false;
  }
  return (isList(selector.matchExpressions) ? selector.matchExpressions : []).every(isValidExpression);
}

function isValidExpression(expression: unknown): boolean {
  if (!isFields(expression)) return false;
  const values = isList(expression.values) ? expression.values : [];
  const { operator } = expression;
  const fits =
    operator === "In" || operator === "NotIn"
      ? values.length > 0
      : operator === "Exists" || operator === "DoesNotExist"
        ? values.length === 0
        : false;
  const key = typeof expression.key === "string" ? expression.key : "";
  return fits && qualifiedNameFaults(key).length === 0 && values.every((value) => labelValueFaults(String(value)).length === 0);
}
