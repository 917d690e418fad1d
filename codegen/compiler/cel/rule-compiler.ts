import { statusError } from "../../../runtime/errors/status-error.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { compileRule } from "./kubernetes/compile-rule.ts";
import type { ruleScope } from "./kubernetes/rule-scope.ts";

interface RuleCompiler {
  readonly compileRule: typeof compileRule;
  readonly ruleScope: typeof ruleScope;
}

let loaded: RuleCompiler | undefined;

/** Whether the keyword of rules stands anywhere in a schema. */
export function mayHaveRules(schema: JsonValue): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if (Array.isArray(schema)) return schema.some(mayHaveRules);
  for (const keyword in schema) if (keyword === "x-kubernetes-validations" || mayHaveRules(schema[keyword] as JsonValue)) return true;
  return false;
}

/** Loads what compiles rules, which takes longer than all else that a CRD needs: to be awaited before a schema with rules is used. */
export async function loadRuleCompiler(): Promise<void> {
  if (loaded !== undefined) return;
  const [rules, scopes] = await Promise.all([import("./kubernetes/compile-rule.ts"), import("./kubernetes/rule-scope.ts")]);
  loaded = { compileRule: rules.compileRule, ruleScope: scopes.ruleScope };
}

/** @throws StatusError 429 in the moment between the first rules that come and `loadRuleCompiler`. */
export function ruleCompiler(): RuleCompiler {
  if (loaded !== undefined) return loaded;
  void loadRuleCompiler();
  throw statusError("TooManyRequests", "the rules of the schema are being loaded, try again", { retryAfterSeconds: 1 });
}
