import type { Overload } from "../check/overload.ts";
import type { Expr } from "../syntax/expr.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Evaluate, Frame } from "./frame.ts";

/** Prices of evaluation. A program compiled without a meter pays nothing and checks nothing. */
export interface Meter {
  /** What each evaluation of a node costs, calls excepted; 0 for free. */
  node(expr: Expr): number;
  /** What a call costs, known after it ran. */
  call(name: string, overload: Overload, args: readonly CelValue[], result: CelValue): number;
}

/** The evaluation used up its budget. No operator absorbs it. */
export class BudgetExceededError extends Error {
  constructor() {
    super("operation cancelled: actual cost limit exceeded");
    this.name = "BudgetExceededError";
  }
}

/** Takes a price from what is left. */
export function charge(frame: Frame, price: number): void {
  frame.budget -= price;
  if (frame.budget < 0) {
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
