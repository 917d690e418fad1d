import type { CelType } from "../../types/cel-type.ts";
import { typeText } from "../../types/format-type.ts";

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
  const got = typeText(type);
  if (names.includes(got)) return undefined;
  const wanted = names.length === 1 ? names[0] : `one of [${names.join(" ")}]`;
  return `must evaluate to ${wanted} but got ${got}`;
}
