import type { CheckedExpr } from "../check/checked-expr.ts";
import type { ComprehensionExpr, Expr } from "../syntax/expr.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Evaluate, Frame } from "./frame.ts";

/** What an evaluation may still spend. Lowered by the evaluation, below zero when it was used up; callers may carry it on to the next one. */
export interface Budget {
  remaining: number;
}

/** What a call costs: known beforehand, from its arguments, or only with its result (undefined when the call failed). */
export type CallPrice =
  | { readonly kind: "fixed"; readonly price: number }
  | { readonly kind: "arguments"; readonly price: (args: readonly CelValue[]) => number }
  | { readonly kind: "result"; readonly price: (args: readonly CelValue[], result: CelValue | undefined) => number };

/** What the turns of a macro cost beside the expressions in them. */
export interface LoopPrice {
  /** For asking whether to go on, paid before each turn, also when the answer is no. */
  readonly ask: number;
  /** For each turn. */
  readonly turn: number;
  /** For each turn whose condition held: of `filter`, `exists_one` and of macros with a filter. */
  readonly held: number;
  /** For the result. */
  readonly end: number;
}

/** The prices of one expression. A program compiled without them pays nothing and checks nothing. */
export interface Prices {
  /** What each evaluation of a node costs, calls excepted; 0 for free. A field or an entry that is optional is paid for when it is there. */
  node(expr: Expr): number;
  call(expr: Expr, name: string, overloadIds: readonly string[]): CallPrice;
  loop(expr: ComprehensionExpr): LoopPrice;
}

/** Makes the prices of an expression. */
export type Meter = (checked: CheckedExpr) => Prices;

/** The evaluation used up its budget. No operator absorbs it. */
export class BudgetExceededError extends Error {
  constructor() {
    super("operation cancelled: actual cost limit exceeded");
    this.name = "BudgetExceededError";
  }
}

/** Takes a price from what is left. */
export function charge(frame: Frame, price: number): void {
  const { budget } = frame;
  budget.remaining -= price;
  if (budget.remaining < 0) {
    throw new BudgetExceededError();
  }
}

/** An evaluator that pays before it runs. */
export function charged(price: number, evaluate: Evaluate): Evaluate {
  if (price === 0) {
    return evaluate;
  }
  return (frame) => {
    charge(frame, price);
    return evaluate(frame);
  };
}

/** An evaluator that pays when it has run: for what is done with its value. */
export function chargedAfter(price: number, evaluate: Evaluate): Evaluate {
  if (price === 0) {
    return evaluate;
  }
  return (frame) => {
    const value = evaluate(frame);
    charge(frame, price);
    return value;
  };
}
