import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { formatFieldError, invalid } from "../../../runtime/validation/field-error.ts";
import type { Budget, CelValue, Rule } from "../cel/index.ts";
import { ruleCompiler } from "../cel/rule-compiler.ts";
import { compileMembers } from "./compile-members.ts";
import type { Correlation } from "./correlation.ts";
import { indexByKeys } from "./list-keys.ts";
import { ruleFault } from "./rule-fault.ts";
import { fieldPathOfRule } from "./rule-field-path.ts";
import { ruleSource, rulesOf, textAt } from "./rule-source.ts";
import type { Walk } from "./walk.ts";

/** Where rules tell what they find. */
export interface RuleWalk {
  readonly walk: Walk;
  /** Receives what is wrong with values that did not change. */
  readonly warn: (text: string) => void;
  /** What all rules may still cost; below zero nothing is evaluated any more. */
  readonly budget: Budget;
}

/** How the value at hand relates to the object before the update. */
export interface RuleCorrelation {
  readonly current: Correlation | undefined;
  /** The nearest part around it that correlates. */
  readonly around: Correlation | undefined;
}

/** Evaluates the rules at a value and inside it. `old` is the value in its place before, where rules may compare. */
export type CheckRules = (value: JsonValue, old: JsonValue | undefined, correlation: RuleCorrelation, rules: RuleWalk) => void;

const nothing: RuleCorrelation = { current: undefined, around: undefined };

/**
 * Compiles the rules (x-kubernetes-validations) of a schema and of all inside it; undefined where there are none. An
 * expression is compiled when a value first meets it: see `loadRuleCompiler`.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", validation rules; KEP-2876.
 */
export function compileRules(schema: JsonObject, isResourceRoot: boolean): CheckRules | undefined {
  const own = ownRules(schema, isResourceRoot);
  const items = isJsonObject(schema["items"]) ? compileRules(schema["items"], isEmbedded(schema["items"])) : undefined;
  const additional = schema["additionalProperties"];
  const values = isJsonObject(additional) ? compileRules(additional, isEmbedded(additional)) : undefined;
  const members = compileMembers(schema, (one) => compileRules(one, isEmbedded(one)));
  if (own === undefined && items === undefined && values === undefined && members.size === 0) return undefined;
  return (value, old, correlation, rules) => {
    if (value === null) return;
    own?.(value, old, correlation, rules);
    if (Array.isArray(value)) {
      if (items !== undefined) checkItems(items, schema, value, old, correlation, rules);
    } else if (isJsonObject(value)) {
      const oldObject = isJsonObject(old) ? old : undefined;
      for (const key in value) {
        const member = value[key];
        const declared = members.get(key);
        if (member === undefined || (values === undefined && declared === undefined)) continue;
        const oldMember = oldObject !== undefined && Object.hasOwn(oldObject, key) ? (oldObject[key] ?? undefined) : undefined;
        const below = memberCorrelation(correlation, key);
        if (values !== undefined) {
          rules.walk.enterKey(key);
          values(member, oldMember, below, rules);
          rules.walk.leave();
        }
        if (declared === undefined) continue;
        rules.walk.enter(key);
        declared(member, oldMember, below, rules);
        rules.walk.leave();
      }
    }
  };
}

function checkItems(
  check: CheckRules,
  schema: JsonObject,
  list: readonly JsonValue[],
  old: JsonValue | undefined,
  correlation: RuleCorrelation,
  rules: RuleWalk,
): void {
  const index = Array.isArray(old) ? indexByKeys(schema, old) : undefined;
  for (let at = 0; at < list.length; at++) {
    const item = list[at] as JsonValue;
    const { current } = correlation;
    const below = current === undefined ? correlation : { current: current.item(at), around: current };
    rules.walk.enter(at);
    check(item, index?.find(item), below, rules);
    rules.walk.leave();
  }
}

/** What is said of apiVersion and kind is never forgiven: both objects were converted to the same version. */
function memberCorrelation(correlation: RuleCorrelation, key: string): RuleCorrelation {
  const { current, around } = correlation;
  if (current === undefined) return correlation;
  if (around === undefined && (key === "apiVersion" || key === "kind")) return nothing;
  return { current: current.member(key), around: current };
}

/** A rule with what stands in errors besides its message. */
interface PlacedRule {
  readonly rule: Rule;
  readonly reason: string;
  readonly fieldPath: string;
}

function ownRules(schema: JsonObject, isResourceRoot: boolean): CheckRules | undefined {
  const sources = rulesOf(schema);
  if (sources.length === 0) return undefined;
  const type = typeof schema["type"] === "string" ? schema["type"] : "";
  let compiled: readonly PlacedRule[] | undefined;
  return (value, old, correlation, { walk, warn, budget }) => {
    if (budget.remaining < 0) return;
    compiled ??= placedRules(sources, schema, isResourceRoot);
    const path = walk.path();
    for (const { rule, reason, fieldPath } of compiled) {
      const [issue] = rule.issues;
      if (issue?.member === "rule") {
        walk.errors.push(invalid(walk.fieldOf(path), type, `rule compile error: ${issue.message}`));
        continue;
      }
      const outcome = rule.evaluate(value as CelValue, old as CelValue | undefined, budget);
      const fault = ruleFault(outcome, { value, path, type, reason, fieldPath });
      if (fault === undefined) continue;
      const failed = outcome.kind === "failed" || (outcome.kind === "cancelled" && outcome.failed);
      if (failed && !rule.usesOldSelf && isForgiven(correlation)) warn(formatFieldError(fault));
      else walk.errors.push(fault);
      if (outcome.kind === "cancelled") return;
    }
  };
}

function placedRules(sources: readonly JsonObject[], schema: JsonObject, isResourceRoot: boolean): PlacedRule[] {
  const { compileRule, ruleScope } = ruleCompiler();
  const scope = ruleScope(schema, isResourceRoot);
  return sources.flatMap((source) => {
    const rule = scope === undefined ? undefined : compileRule(ruleSource(source), scope);
    if (rule === undefined) return [];
    return [{ rule, reason: textAt(source, "reason"), fieldPath: fieldPathOfRule(textAt(source, "fieldPath"), schema) }];
  });
}

function isForgiven({ current, around }: RuleCorrelation): boolean {
  return (current ?? around)?.unchanged === true;
}

function isEmbedded(schema: JsonObject): boolean {
  return schema["x-kubernetes-embedded-resource"] === true;
}
