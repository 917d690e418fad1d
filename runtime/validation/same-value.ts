import { isFields } from "./fields.ts";

/** Whether two JSON values are equal as Kubernetes compares them: an absent member, an empty list and an empty map are the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (isEmpty(left)) return isEmpty(right);
  if (Array.isArray(left)) return Array.isArray(right) && left.length === right.length && left.every((item, index) => sameValue(item, right[index]));
  if (!isFields(left) || !isFields(right)) return false;
  for (const name in left) if (!sameValue(left[name], right[name])) return false;
  for (const name in right) if (!(name in left) && !isEmpty(right[name])) return false;
  return true;
}

/** Equality.Semantic.DeepEqual of apimachinery: nil and empty collections do not differ. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
