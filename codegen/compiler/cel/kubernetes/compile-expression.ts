import { check } from "../check/check.ts";
import type { CheckedExpr } from "../check/checked-expr.ts";
import type { CelEnvironment } from "../check/environment.ts";
import { type Activation, compile, type Program } from "../compile/compile.ts";
import { type Budget, BudgetExceededError } from "../compile/meter.ts";
import { CelIssuesError } from "../syntax/issue.ts";
import { parse } from "../syntax/parser.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Bounds } from "./cost/bounds.ts";
import { estimateCost } from "./cost/estimate-cost.ts";
import type { PathSize } from "./cost/estimated-node.ts";
import { COST_LIMITS } from "./cost/limits.ts";
import { runTimeMeter } from "./cost/run-time-meter.ts";

/** How an evaluation ended. `overCall` and `overBudget` say which limit it broke; no other expression may run with that budget then. */
export type Evaluation =
  | { readonly kind: "value"; readonly value: CelValue }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "overCall"; readonly message: string }
  | { readonly kind: "overBudget" };

/** An expression of Kubernetes, ready to be evaluated. */
export interface KubernetesExpression {
  readonly checked: CheckedExpr;
  /** What one evaluation may cost, estimated when it is first asked for. */
  readonly estimate: Bounds;
  /** Evaluates, and takes what that cost from the budget; below zero after one that broke a limit. */
  evaluate(activation: Activation, budget: Budget): Evaluation;
}

/** An expression that cannot be used, in Kubernetes' words: which step failed, and why. */
export interface ExpressionFault {
  readonly step: "compilation" | "instantiation";
  readonly message: string;
  /** The expression that was checked, where it cannot be instantiated. */
  readonly checked?: CheckedExpr;
}

/** As Kubernetes tells it. */
export function formatFault({ step, message }: ExpressionFault): string {
  return `${step === "compilation" ? "compilation" : "program instantiation"} failed: ${message}`;
}

/** What is known beside the environment. */
export interface ExpressionOptions {
  /** Sizes of variables for the estimate; anything may be of any size without. */
  readonly sizes?: PathSize;
}

/** Parses, checks and compiles an expression with Kubernetes' prices. */
export function compileExpression(
  source: string,
  environment: CelEnvironment,
  options: ExpressionOptions = {},
): KubernetesExpression | ExpressionFault {
  let checked: CheckedExpr;
  try {
    checked = check(source, parse(source, { macros: environment.macros, quotedFields: false }), environment);
  } catch (error) {
    if (error instanceof CelIssuesError) {
      return { step: "compilation", message: error.message };
    }
    throw error;
  }
  let program: Program;
  try {
    program = compile(checked, { meter: runTimeMeter, strictConstants: true });
  } catch (error) {
    if (error instanceof CelError) {
      return { step: "instantiation", message: error.message, checked };
    }
    throw error;
  }
  let estimate: Bounds | undefined;
  return {
    checked,
    get estimate() {
      estimate ??= estimateCost(checked, options.sizes ?? (() => undefined));
      return estimate;
    },
    evaluate: (activation, budget) => evaluate(program, activation, budget),
  };
}

function evaluate(program: Program, activation: Activation, budget: Budget): Evaluation {
  const call: Budget = { remaining: COST_LIMITS.call };
  const result = run(program, activation, call);
  const spent = COST_LIMITS.call - call.remaining;
  if (spent > budget.remaining) {
    budget.remaining = -1;
    return { kind: "overBudget" };
  }
  budget.remaining = result.kind === "overCall" ? -1 : budget.remaining - spent;
  return result;
}

function run(program: Program, activation: Activation, budget: Budget): Evaluation {
  try {
    return { kind: "value", value: program(activation, budget) };
  } catch (error) {
    if (error instanceof CelError) {
      return { kind: "error", message: error.message };
    }
    if (error instanceof BudgetExceededError) {
      return { kind: "overCall", message: error.message };
    }
    throw error;
  }
}
