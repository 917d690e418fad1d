import type { CheckedExpr } from "../../check/checked-expr.ts";
import type { Expr } from "../../syntax/expr.ts";

const CONVERSIONS: ReadonlySet<string> = new Set(["bool", "bytes", "double", "duration", "dyn", "int", "string", "timestamp", "type", "uint"]);

/** Whether cel-go knows the value of a node before it evaluates anything, so that it costs nothing: literals, lists and maps of such, conversions of such. */
export function isConstant(checked: CheckedExpr, expr: Expr): boolean {
  switch (expr.kind) {
    case "constant":
      return true;
    case "identifier":
    case "select":
      return checked.references.get(expr.id)?.kind === "constant";
    case "list":
      return expr.elements.every((element) => isConstant(checked, element.value));
    case "map":
      return expr.entries.every((entry) => isConstant(checked, entry.key) && isConstant(checked, entry.value));
    case "call":
      return isConstantCall(checked, expr);
    default:
      return false;
  }
}

function isConstantCall(checked: CheckedExpr, expr: Expr & { readonly kind: "call" }): boolean {
  const reference = checked.references.get(expr.id);
  if (reference?.kind !== "call") {
    return false;
  }
  const [first, second] = expr.arguments;
  if (CONVERSIONS.has(reference.name) && !reference.receiver && first !== undefined && expr.arguments.length === 1) {
    return isConstant(checked, first);
  }
  const isEmptyIn = reference.name === "@in" && second?.kind === "list" && second.elements.length === 0;
  return isEmptyIn && reference.overloads.length === 1;
}

/** Whether `x in [...]` is a look into a table: a list of numbers, texts and booleans that are known. */
export function isMembership(checked: CheckedExpr, expr: Expr): boolean {
  if (expr.kind !== "call") {
    return false;
  }
  const reference = checked.references.get(expr.id);
  const list = expr.arguments[1];
  if (reference?.kind !== "call" || reference.name !== "@in" || list?.kind !== "list") {
    return false;
  }
  const isInList = reference.overloads.length === 1 && reference.overloads[0]?.id === "in_list";
  return isInList && list.elements.every(({ value }) => value.kind === "constant" && PRIMITIVES.has(value.type.kind));
}

const PRIMITIVES: ReadonlySet<string> = new Set(["bool", "int", "uint", "double", "string"]);
