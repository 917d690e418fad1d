import type { CheckedExpr } from "../../check/checked-expr.ts";
import type { CallExpr, Expr, SelectExpr } from "../../syntax/expr.ts";
import { isConstant } from "./is-constant.ts";
import { PRICES } from "./prices.ts";

/**
 * What the nodes of an expression cost, by id; nodes that are not in it cost nothing. A name with the fields and indices that follow it is one
 * attribute in cel-go: 1 for the attribute and 1 for each step. An attribute that is a branch of `?:`, an index or asked for by `has` is not
 * paid for as such, only its steps are.
 */
export function nodePrices(checked: CheckedExpr): ReadonlyMap<number, number> {
  const prices = new Map<number, number>();
  visit(checked.expr, true);
  return prices;

  function visit(expr: Expr, isWhole: boolean): void {
    if (isConstant(checked, expr)) {
      return;
    }
    switch (expr.kind) {
      case "constant":
        break;
      case "identifier":
        prices.set(expr.id, isWhole ? PRICES.access : 0);
        break;
      case "select":
        visitSelect(expr, isWhole);
        break;
      case "call":
        visitCall(expr, isWhole);
        break;
      case "list":
        prices.set(expr.id, PRICES.list);
        visitAll(expr.elements.map((element) => element.value));
        break;
      case "map":
        prices.set(expr.id, PRICES.map);
        visitAll(expr.entries.flatMap((entry) => [entry.key, entry.value]));
        break;
      case "message":
        prices.set(expr.id, PRICES.message);
        visitAll(expr.fields.map((field) => field.value));
        break;
      case "comprehension":
        visitAll([expr.range, ...(expr.filter === undefined ? [] : [expr.filter]), expr.body]);
        break;
      case "bind":
        visitAll([expr.value, expr.body]);
        break;
    }
  }

  function visitAll(exprs: readonly Expr[]): void {
    for (const expr of exprs) {
      visit(expr, true);
    }
  }

  function visitSelect(expr: SelectExpr, isWhole: boolean): void {
    if (checked.references.has(expr.id)) {
      prices.set(expr.id, isWhole ? PRICES.access : 0);
    } else {
      visitStep(expr, expr.operand, isWhole && !expr.test);
    }
  }

  /** A step from a value: one more where the value is no attribute itself, but begins one here. */
  function visitStep(expr: Expr, operand: Expr, isWhole: boolean): void {
    const continues = isAttribute(checked, operand);
    const isFree = expr.kind === "select" && expr.test && startsWithConditional(checked, operand);
    prices.set(expr.id, isFree ? 0 : PRICES.access + (continues || !isWhole ? 0 : PRICES.access));
    visit(operand, !continues || isWhole);
  }

  function visitCall(expr: CallExpr, isWhole: boolean): void {
    const reference = checked.references.get(expr.id);
    const name = reference?.kind === "call" ? reference.name : expr.function;
    const [first, second, third] = expr.arguments;
    if ((name === "_[_]" || name === "_[?_]") && first !== undefined && second !== undefined) {
      visitStep(expr, first, isWhole);
      visit(second, !isAttribute(checked, second));
    } else if (name === "_?_:_" && first !== undefined && second !== undefined && third !== undefined) {
      visit(first, true);
      visit(second, !isAttribute(checked, second));
      visit(third, !isAttribute(checked, third));
    } else {
      const isMember = reference?.kind === "call" && reference.receiver;
      visitAll([...(isMember && expr.target !== undefined ? [expr.target] : []), ...expr.arguments]);
    }
  }
}

/** Whether an attribute begins with `?:`, which `has` is paid back for although nothing was paid for it. */
function startsWithConditional(checked: CheckedExpr, expr: Expr): boolean {
  if (expr.kind === "select") {
    return startsWithConditional(checked, expr.operand);
  }
  const reference = checked.references.get(expr.id);
  const [first] = expr.kind === "call" ? expr.arguments : [];
  if (reference?.kind !== "call" || first === undefined) {
    return false;
  }
  return reference.name === "_?_:_" || (reference.name === "_[_]" && startsWithConditional(checked, first));
}

function isAttribute(checked: CheckedExpr, expr: Expr): boolean {
  if (isConstant(checked, expr)) {
    return false;
  }
  switch (expr.kind) {
    case "identifier":
    case "select":
      return true;
    case "call": {
      const reference = checked.references.get(expr.id);
      return reference?.kind === "call" && (reference.name === "_[_]" || reference.name === "_[?_]" || reference.name === "_?_:_");
    }
    default:
      return false;
  }
}
