import { isJsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";

/** The text of a scalar at a dotted path, as field selectors compare it: "" when absent, "true" for true. */
export function fieldText(object: KubeObject, field: string): string {
  let current: unknown = object;
  for (const step of field.split(".")) {
    if (!isJsonObject(current)) return "";
    current = current[step];
  }
  return typeof current === "object" || current === undefined ? "" : String(current);
}
