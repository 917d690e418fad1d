import { parseExactly, stringifyExactly } from "../../meta/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import type { ReviewResponse } from "./admission-review.ts";

/** What a mutating webhook has changed, for the audit log: its patch, which is a JSON patch, on one line. */
export function patchAnnotation(configuration: string, webhook: string, { patch, patchType }: ReviewResponse): string {
  const operations = parseExactly(patch);
  const ordered = Array.isArray(operations) ? operations.map(byName) : operations;
  return stringifyExactly({ configuration, webhook, patch: ordered, patchType });
}

/** Go writes the members of an operation by their names. */
function byName(operation: JsonValue): JsonValue {
  return isJsonObject(operation) ? Object.fromEntries(Object.entries(operation).sort(([a], [b]) => (a < b ? -1 : 1))) : operation;
}
