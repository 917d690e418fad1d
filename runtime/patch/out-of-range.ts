import type { JsonValue } from "../meta/json.ts";
import { bearsLiterals, NumberLiteral } from "../meta/number-literal.ts";

/** The text of a number in a parsed body that no double can hold, such as 1e999; undefined when there is none. */
export function outOfRange(body: JsonValue): string | undefined {
  return bearsLiterals(body) ? search(body) : undefined;
}

function search(value: JsonValue): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof NumberLiteral) return typeof value.value === "number" && !Number.isFinite(value.value) ? value.text : undefined;
  for (const member of Object.values(value) as JsonValue[]) {
    const found = search(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
