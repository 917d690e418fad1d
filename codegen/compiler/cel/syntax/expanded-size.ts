import type { Expr } from "./expr.ts";

const sizes = new WeakMap<Expr, number>();

/** How many nodes an expression has when parts that macros put in several places count each time. */
export function expandedSize(expr: Expr): number {
  const known = sizes.get(expr);
  if (known !== undefined) {
    return known;
  }
  const size = partsOf(expr).reduce((total, part) => total + expandedSize(part), 1);
  sizes.set(expr, size);
  return size;
}

function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "select":
      return [expr.operand];
    case "call":
      return expr.target === undefined ? expr.arguments : [expr.target, ...expr.arguments];
    case "list":
      return expr.elements.map((element) => element.value);
    case "map":
      return expr.entries.flatMap((entry) => [entry.key, entry.value]);
    case "message":
      return expr.fields.map((field) => field.value);
    case "comprehension":
      return expr.filter === undefined ? [expr.range, expr.body] : [expr.range, expr.filter, expr.body];
    case "bind":
      return [expr.value, expr.body];
    default:
      return [];
  }
}
