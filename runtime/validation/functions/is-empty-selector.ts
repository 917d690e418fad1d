import { isFields, isList } from "../fields.ts";

/** Whether a label selector is there and selects everything. */
export function isEmptySelector(selector: unknown): boolean {
  if (!isFields(selector)) return false;
  const labels = isFields(selector.matchLabels) ? Object.keys(selector.matchLabels).length : 0;
  return labels === 0 && (!isList(selector.matchExpressions) || selector.matchExpressions.length === 0);
}
