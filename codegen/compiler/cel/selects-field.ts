import type { Expr } from "./syntax/expr.ts";

/** Whether an expression selects `field` of the variable somewhere: `claims.email`, `has(claims.email)` and `claims.?email`, not `claims["email"]`. */
export function selectsField(expr: Expr, variable: string, field: string): boolean {
  if (expr.kind === "select" && expr.field === field && expr.operand.kind === "identifier" && expr.operand.name === variable) return true;
  return partsOf(expr).some((part) => part !== undefined && selectsField(part, variable, field));
}

function partsOf(expr: Expr): readonly (Expr | undefined)[] {
  switch (expr.kind) {
    case "select":
      return [expr.operand];
    case "call":
      return [expr.target, ...expr.arguments];
    case "list":
      return expr.elements.map(({ value }) => value);
    case "map":
      return expr.entries.flatMap(({ key, value }) => [key, value]);
    case "message":
      return expr.fields.map(({ value }) => value);
    case "comprehension":
      return [expr.range, expr.filter, expr.body];
    case "bind":
      return [expr.value, expr.body];
    default:
      return [];
  }
}
