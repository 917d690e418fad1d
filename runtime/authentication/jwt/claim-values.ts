import { escapeProperty } from "../../../codegen/compiler/cel/escape-property.ts";
import { CelDouble, type CelValue } from "../../../codegen/compiler/cel/index.ts";
import type { JsonValue } from "../../meta/json.ts";
import type { UserInfo } from "../user-info.ts";

/** JSON as expressions see it: numbers are doubles, and members that no expression can name have an escaped name too. */
export function claimsValue(value: JsonValue | undefined): CelValue {
  if (typeof value === "number") return CelDouble.of(value);
  if (Array.isArray(value)) return value.map(claimsValue);
  if (typeof value !== "object" || value === null) return value ?? null;
  const seen: Record<string, CelValue> = Object.create(null);
  for (const [member, inner] of Object.entries(value)) {
    const converted = claimsValue(inner);
    seen[member] = converted;
    const escaped = escapeProperty(member);
    // Found when it is asked for by that name, and not counted as a member.
    if (escaped !== undefined && escaped !== member && !Object.hasOwn(value, escaped)) Object.defineProperty(seen, escaped, { value: converted });
  }
  return seen;
}

/** A user as rules about users see it, with all that one has. */
export function userValue({ username, uid = "", groups, extra = {} }: UserInfo): CelValue {
  const lists = Object.fromEntries(Object.entries(extra).map(([key, values]) => [key, [...values]]));
  return { username, uid, groups: [...groups], extra: claimsValue(lists) };
}
