import { isFields, isList } from "../fields.ts";

/** Members whose name in Go is not just theirs with a capital. */
const names: ReadonlyMap<string, string> = new Map([
  ["apiVersion", "APIVersion"],
  ["apiGroup", "APIGroup"],
  ["apiGroups", "APIGroups"],
  ["uid", "UID"],
  ["shareID", "ShareID"],
]);

/** A value with its members named as Go's are: how messages print structures. */
export function goForm(value: unknown): unknown {
  if (isList(value)) return value.map(goForm);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [goName(name), goForm(member)]));
}

function goName(name: string): string {
  return names.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
}
