import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import type { Ownership } from "../../registry/managed-fields/ownership-plan.ts";

/** Where a patch has lists, maps or structures that have one owner as a whole: it would drop what it does not repeat. */
export function findAtomics(value: JsonValue | undefined, ownership: Ownership, path = ""): string[] {
  if (isJsonObject(value)) {
    if (ownership.shape === "whole") return [path];
    if (ownership.shape !== "object") return [];
    return Object.entries(value).flatMap(([key, member]) => {
      const inner = ownership.members.get(key)?.ownership();
      return inner === undefined ? [] : findAtomics(member, inner, `${path}.${key}`);
    });
  }
  if (!Array.isArray(value)) return [];
  if (ownership.shape === "whole" || ownership.shape === "deduced") return [path];
  return ownership.shape === "keyed" ? value.flatMap((item, index) => findAtomics(item, ownership.items(), `${path}[${index}]`)) : [];
}
