import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import type { RuleSource } from "../cel/index.ts";

/** The rules of a schema (x-kubernetes-validations), as written. */
export function rulesOf(schema: JsonObject): readonly JsonObject[] {
  const rules = schema["x-kubernetes-validations"];
  return Array.isArray(rules) ? rules.filter(isJsonObject) : [];
}

/** The expressions of a rule and its message. */
export function ruleSource(rule: JsonObject): RuleSource {
  return {
    rule: textAt(rule, "rule"),
    message: textAt(rule, "message"),
    messageExpression: textAt(rule, "messageExpression"),
    optionalOldSelf: rule["optionalOldSelf"] === true,
  };
}

/** A member of a rule that is a text; "" without. */
export function textAt(rule: JsonObject, member: string): string {
  const value = rule[member];
  return typeof value === "string" ? value : "";
}
