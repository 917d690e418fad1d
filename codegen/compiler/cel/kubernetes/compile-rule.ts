import type { CheckedExpr } from "../check/checked-expr.ts";
import type { Activation } from "../compile/compile.ts";
import type { Budget } from "../compile/meter.ts";
import type { CelValue } from "../values/cel-value.ts";
import { Optional } from "../values/optional.ts";
import { compileExpression, type ExpressionFault, type KubernetesExpression } from "./compile-expression.ts";
import { MAX_MESSAGE_BYTES } from "./cost/limits.ts";
import type { RuleScope } from "./rule-scope.ts";
import { goQuote } from "./values/go-quote.ts";

/** One of x-kubernetes-validations, as written. */
export interface RuleSource {
  readonly rule: string;
  readonly message: string;
  readonly messageExpression: string;
  readonly optionalOldSelf: boolean;
}

/** What is wrong with an expression of a rule: invalid, with this detail. */
export interface RuleIssue {
  readonly member: "rule" | "messageExpression";
  readonly message: string;
}

/**
 * What a rule says of a value. `failed` has the text that messageExpression made, or the rule's message. `error` is about the value all the
 * same; after `cancelled` no other rule may run for the object: its rule broke a limit, or, where `failed`, did not hold and its
 * messageExpression broke one.
 */
export type RuleOutcome =
  | { readonly kind: "holds" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "cancelled"; readonly failed: boolean; readonly message: string };

/** A rule and its messageExpression. */
export interface Rule {
  readonly issues: readonly RuleIssue[];
  readonly usesOldSelf: boolean;
  /** What the rule may cost for one value; 0 when it has issues. */
  readonly estimate: number;
  /** What the messageExpression may cost; undefined without one. */
  readonly messageEstimate: number | undefined;
  /** Asks the rule about a value. `oldSelf` is undefined when nothing correlates: rules about changes hold then, unless they take optional values. */
  evaluate(self: CelValue, oldSelf: CelValue | undefined, budget: Budget): RuleOutcome;
}

const HOLDS: RuleOutcome = { kind: "holds" };
const OUT_OF_BUDGET = "failed due to running out of cost budget, no further validation rules will be run";

/** Compiles a rule; undefined for one that is empty. Source: Kubernetes, "Extend the Kubernetes API with CustomResourceDefinitions", "Validation rules". */
export function compileRule(source: RuleSource, scope: RuleScope): Rule | undefined {
  if (source.rule.trim() === "") {
    return undefined;
  }
  const environment = scope.environment(source.optionalOldSelf);
  const options = { sizes: scope.sizes };
  const rule = compileExpression(source.rule, environment, options);
  const ruleIssue = issueOf(rule, "rule", "bool", "cel expression must evaluate to a bool");
  const usesOldSelf = rule.checked?.type.kind === "bool" && readsOldSelf(rule.checked);
  if (ruleIssue !== undefined || !isExpression(rule)) {
    return broken(ruleIssue === undefined ? [] : [ruleIssue], usesOldSelf);
  }
  const message = source.messageExpression === "" ? undefined : compileExpression(source.messageExpression, environment, options);
  const messageIssue =
    message === undefined ? undefined : issueOf(message, "messageExpression", "string", "messageExpression must evaluate to a string");
  const messageProgram = message !== undefined && messageIssue === undefined && isExpression(message) ? message : undefined;
  return {
    issues: messageIssue === undefined ? [] : [messageIssue],
    usesOldSelf,
    get estimate() {
      return rule.estimate.max;
    },
    get messageEstimate() {
      return messageProgram?.estimate.max;
    },
    evaluate(self, oldSelf, budget) {
      if (usesOldSelf && oldSelf === undefined && !source.optionalOldSelf) {
        return HOLDS;
      }
      // A messageExpression gets the old value as it is, whatever the rule gets.
      const plain = { self, oldSelf };
      const activation = source.optionalOldSelf ? { self, oldSelf: oldSelf === undefined ? Optional.none : Optional.of(oldSelf) } : plain;
      return evaluateRule(source, rule, activation, budget) ?? messageOf(source, messageProgram, plain, budget);
    },
  };
}

function isExpression(compiled: KubernetesExpression | ExpressionFault): compiled is KubernetesExpression {
  return !("step" in compiled);
}

/** The type is looked at before the expression is instantiated. */
function issueOf(
  compiled: KubernetesExpression | ExpressionFault,
  member: RuleIssue["member"],
  type: "bool" | "string",
  mistyped: string,
): RuleIssue | undefined {
  if (compiled.checked !== undefined && compiled.checked.type.kind !== type) {
    return { member, message: mistyped };
  }
  if (isExpression(compiled)) {
    return undefined;
  }
  const prefix = member === "messageExpression" ? "messageExpression " : compiled.step === "instantiation" ? "program " : "";
  return { member, message: `${prefix}${compiled.step} failed: ${compiled.message}` };
}

function broken(issues: readonly RuleIssue[], usesOldSelf: boolean): Rule {
  return { issues, usesOldSelf, estimate: 0, messageEstimate: undefined, evaluate: () => HOLDS };
}

function readsOldSelf(rule: CheckedExpr): boolean {
  for (const reference of rule.references.values()) {
    if (reference.kind === "variable" && reference.name === "oldSelf") {
      return true;
    }
  }
  return false;
}

/** What errors call a rule. */
function ruleText(source: RuleSource): string {
  return source.message === "" ? source.rule.trim() : source.message.trim();
}

/** Undefined when the rule does not hold. */
function evaluateRule(source: RuleSource, rule: KubernetesExpression, activation: Activation, budget: Budget): RuleOutcome | undefined {
  if (budget.remaining <= 0) {
    budget.remaining = -1;
    return { kind: "cancelled", failed: false, message: `validation ${OUT_OF_BUDGET}` };
  }
  const result = rule.evaluate(activation, budget);
  switch (result.kind) {
    case "value":
      return result.value === true ? HOLDS : undefined;
    case "overBudget":
      return { kind: "cancelled", failed: false, message: `validation ${OUT_OF_BUDGET}` };
    case "overCall": {
      const why = "no further validation rules will be run due to call cost exceeds limit for rule";
      return { kind: "cancelled", failed: false, message: `'${result.message}': ${why}: ${ruleText(source)}` };
    }
    case "error":
      return { kind: "error", message: errorText(source, result.message) };
  }
}

function errorText(source: RuleSource, message: string): string {
  if (message.startsWith("no such overload")) {
    const why = "call arguments did not match a supported operator, function or macro signature for rule";
    return `'${message}': ${why}: ${ruleText(source)}`;
  }
  return `${message} evaluating rule: ${ruleText(source)}`;
}

/** The message of a rule that does not hold: what the expression makes, on one line, or what the rule declares where it fails or says nothing. */
function messageOf(source: RuleSource, program: KubernetesExpression | undefined, activation: Activation, budget: Budget): RuleOutcome {
  const declared = source.message === "" ? `failed rule: ${ruleText(source)}` : source.message.trim();
  const result = program?.evaluate(activation, budget);
  switch (result?.kind) {
    case "value": {
      const text = typeof result.value === "string" ? result.value.trim() : "";
      const isUsable = text !== "" && !text.includes("\n") && Buffer.byteLength(text) <= MAX_MESSAGE_BYTES;
      return { kind: "failed", message: isUsable ? text : declared };
    }
    case "overBudget":
      return { kind: "cancelled", failed: true, message: `messageExpression evaluation ${OUT_OF_BUDGET}` };
    case "overCall": {
      const why = "no further validation rules will be run due to call cost exceeds limit for messageExpression";
      return { kind: "cancelled", failed: true, message: `${why}: ${goQuote(source.messageExpression)}` };
    }
    default:
      return { kind: "failed", message: declared };
  }
}
