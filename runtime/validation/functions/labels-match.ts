import { isFields, isList } from "../fields.ts";

/** Whether a label selector (as in a spec, checked before) selects labels. None selects nothing; an empty one everything. */
export function labelsMatch(selector: unknown, labels: unknown): boolean {
  if (!isFields(selector)) return false;
  const has = isFields(labels) ? labels : {};
  if (isFields(selector.matchLabels)) {
    for (const [key, value] of Object.entries(selector.matchLabels)) if (!Object.hasOwn(has, key) || has[key] !== value) return false;
  }
  for (const expression of isList(selector.matchExpressions) ? selector.matchExpressions : []) {
    if (!isFields(expression)) continue;
    const { key, operator } = expression;
    const values = isList(expression.values) ? expression.values : [];
    const present = typeof key === "string" && Object.hasOwn(has, key);
    const within = present && values.includes(has[key as string]);
    if (operator === "In" ? !within : operator === "NotIn" ? within : operator === "Exists" ? !present : present) return false;
  }
  return true;
}
