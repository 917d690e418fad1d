import type { CelType } from "../../types/cel-type.ts";
import { typeName } from "../../types/format-type.ts";

/** What an expression of a policy has to evaluate to. */
export type ReturnType = "any" | "bool" | "string" | "stringOrNull" | "object" | "jsonPatch";

const accepted: Readonly<Record<Exclude<ReturnType, "any">, readonly string[]>> = {
  bool: ["bool"],
  string: ["string"],
  stringOrNull: ["string", "null_type"],
  object: ["Object"],
  jsonPatch: ["list(JSONPatch)"],
};

/** Why an expression of a type is none of what is asked for, in kube-apiserver's words; undefined where it is. */
export function mustEvaluateTo(returns: ReturnType, type: CelType): string | undefined {
  if (returns === "any") return undefined;
  const names = accepted[returns];
  const got = nameOf(type);
  if (names.includes(got)) return undefined;
  const wanted = names.length === 1 ? names[0] : `one of [${names.join(" ")}]`;
  return `must evaluate to ${wanted} but got ${got}`;
}

/** As cel-go's types print themselves, which is not how its checker prints them: `list(null_type)`. */
function nameOf(type: CelType): string {
  switch (type.kind) {
    case "list":
      return `list(${nameOf(type.element)})`;
    case "map":
      return `map(${nameOf(type.key)}, ${nameOf(type.value)})`;
    case "type":
      return `type(${nameOf(type.of)})`;
    case "opaque":
      return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(nameOf).join(", ")})`;
    default:
      return typeName(type);
  }
}
