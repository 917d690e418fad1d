import type { CelType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";

/** What every node carries: an id unique in its expression, and the place (UTF-16 offset) that messages point at. */
interface ExprBase {
  readonly id: number;
  readonly offset: number;
}

/** A literal. */
export interface ConstantExpr extends ExprBase {
  readonly kind: "constant";
  readonly value: CelValue;
  readonly type: CelType;
}

/** A name, with a leading dot when it was written so. */
export interface IdentifierExpr extends ExprBase {
  readonly kind: "identifier";
  readonly name: string;
}

/** `operand.field`, `has(operand.field)` (test) or `operand.?field` (optional). */
export interface SelectExpr extends ExprBase {
  readonly kind: "select";
  readonly operand: Expr;
  readonly field: string;
  readonly test: boolean;
  readonly optional: boolean;
}

/** A function or operator (`_+_`, `_&&_` with two or more arguments, `_[_]`, `_?_:_`); `target` is the receiver of a member call. */
export interface CallExpr extends ExprBase {
  readonly kind: "call";
  readonly function: string;
  readonly target: Expr | undefined;
  readonly arguments: readonly Expr[];
}

/** `[a, ?b]`. */
export interface ListExpr extends ExprBase {
  readonly kind: "list";
  readonly elements: readonly { readonly value: Expr; readonly optional: boolean }[];
}

/** `{key: value, ?key: value}`. */
export interface MapExpr extends ExprBase {
  readonly kind: "map";
  readonly entries: readonly { readonly key: Expr; readonly value: Expr; readonly optional: boolean }[];
}

/** `Name{field: value}`. */
export interface MessageExpr extends ExprBase {
  readonly kind: "message";
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly offset: number; readonly value: Expr; readonly optional: boolean }[];
}

/** The macros that walk a list or a map. They stay whole in the tree: cheaper to evaluate than cel-go's fold, and the same to type-check. */
export type ComprehensionMacro = "all" | "exists" | "existsOne" | "map" | "filter" | "transformList" | "transformMap" | "transformMapEntry";

/** `range.all(variable, body)` and its relatives; `second` is the value variable of two-variable forms, `filter` the predicate of `map` with three arguments. */
export interface ComprehensionExpr extends ExprBase {
  readonly kind: "comprehension";
  readonly macro: ComprehensionMacro;
  readonly range: Expr;
  readonly variable: string;
  readonly second: string | undefined;
  readonly filter: Expr | undefined;
  readonly body: Expr;
}

/** `cel.bind(variable, value, body)`: the body sees the value, evaluated once. */
export interface BindExpr extends ExprBase {
  readonly kind: "bind";
  readonly variable: string;
  readonly value: Expr;
  readonly body: Expr;
}

/** A parsed expression (CEL language definition, "Syntax"). */
export type Expr = ConstantExpr | IdentifierExpr | SelectExpr | CallExpr | ListExpr | MapExpr | MessageExpr | ComprehensionExpr | BindExpr;

/** The dotted name that a chain of selects spells (`a.b.c`), undefined when it is anything else. */
export function qualifiedName(expr: Expr): string | undefined {
  if (expr.kind === "identifier") {
    return expr.name;
  }
  if (expr.kind === "select" && !expr.test && !expr.optional) {
    const operand = qualifiedName(expr.operand);
    return operand === undefined ? undefined : `${operand}.${expr.field}`;
  }
  return undefined;
}
