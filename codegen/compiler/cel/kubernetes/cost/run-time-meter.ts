import type { CheckedExpr } from "../../check/checked-expr.ts";
import type { CallPrice, LoopPrice, Prices } from "../../compile/meter.ts";
import type { ComprehensionExpr, Expr } from "../../syntax/expr.ts";
import { callPrice } from "./call-prices.ts";
import { isConstant, isMembership } from "./is-constant.ts";
import { nodePrices } from "./node-prices.ts";
import { PRICES } from "./prices.ts";

const FREE: CallPrice = { kind: "fixed", price: 0 };
const ONE: CallPrice = { kind: "fixed", price: 1 };
const SCALARS: ReadonlySet<string> = new Set(["bool", "int", "uint", "double", "duration", "timestamp"]);

/**
 * The prices of evaluations in Kubernetes, the same for the same expression and values. Where an evaluation fails on its way, what would have
 * come after is not paid for. Source: KEP-2876, "Resource constraints".
 */
export function runTimeMeter(checked: CheckedExpr): Prices {
  const prices = nodePrices(checked);
  return {
    node: (expr) => prices.get(expr.id) ?? 0,
    call(expr, name, overloadIds) {
      if (isFree(checked, expr)) {
        return FREE;
      }
      return comparesScalars(checked, expr, name) ? ONE : callPrice(name, overloadIds);
    },
    loop: (expr) => loopPrice(checked, expr),
  };
}

/** Numbers, booleans and times compare at once. */
function comparesScalars(checked: CheckedExpr, expr: Expr, name: string): boolean {
  return (
    (name === "_==_" || name === "_!=_") &&
    expr.kind === "call" &&
    expr.arguments.every((argument) => SCALARS.has(checked.types.get(argument.id)?.kind ?? "dyn"))
  );
}

function isFree(checked: CheckedExpr, expr: Expr): boolean {
  return isConstant(checked, expr) || isMembership(checked, expr);
}

/** A macro is a loop over an accumulator in cel-go, which is read (1), added to (1), and given a list with the element (10). */
function loopPrice(checked: CheckedExpr, expr: ComprehensionExpr): LoopPrice {
  const end = PRICES.access;
  const append = 2 + (isConstant(checked, expr.body) ? 0 : PRICES.list);
  switch (expr.macro) {
    case "all":
      return { ask: 2, turn: 1, held: 0, end };
    case "exists":
      return { ask: 3, turn: 1, held: 0, end };
    case "existsOne":
      return { ask: 0, turn: 0, held: 2, end: 2 };
    case "filter":
      return { ask: 0, turn: 0, held: 3 + PRICES.list, end };
    case "map":
    case "transformList":
      return appending(expr, append, end);
    case "transformMap":
      return appending(expr, 3, end);
    case "transformMapEntry":
      return appending(expr, 2, end);
  }
}

function appending(expr: ComprehensionExpr, price: number, end: number): LoopPrice {
  return expr.filter === undefined ? { ask: 0, turn: price, held: 0, end } : { ask: 0, turn: 0, held: price, end };
}
