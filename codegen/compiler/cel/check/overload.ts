import type { Evaluate } from "../compile/frame.ts";
import type { CallExpr, Expr } from "../syntax/expr.ts";
import type { CelIssue } from "../syntax/issue.ts";
import type { CelType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";

/** A function over values; parameters may be declared with the types that the signature promises. */
export type Implementation = (...args: never[]) => CelValue;

/** An argument of a call being compiled. `constant` is set when its value is known already. */
export interface Operand {
  readonly evaluate: Evaluate;
  readonly type: CelType;
  readonly constant: CelValue | undefined;
}

/** One signature of a function. `parameters` include the receiver first when there is one. */
export interface Overload {
  readonly id: string;
  readonly receiver: boolean;
  readonly parameters: readonly CelType[];
  readonly result: CelType;
  readonly implementation: Implementation;
  /** A faster evaluator for this call, when the operands allow it; undefined to call `implementation`. */
  readonly compile?: (operands: readonly Operand[]) => Evaluate | undefined;
  /** Whether `compile` makes a call that does not always evaluate its arguments, as \`orValue\` does not. */
  readonly nonStrict?: boolean;
  /** Whether a call with literal arguments may be evaluated once, when the expression is compiled: conversions, as in cel-go. */
  readonly foldable?: boolean;
  /** Looks at the literals of a call that type-checks: what it answers is reported. */
  readonly validate?: (call: CallExpr, staticType: (expr: Expr) => CelType) => CelIssue | undefined;
  /** Whether values whose types are only known at run time may be passed; their types must be the parameters' when not given. */
  readonly accepts?: (args: readonly CelValue[]) => boolean;
}

/** A function of the language: a name and its signatures. */
export interface CelFunction {
  readonly name: string;
  readonly overloads: readonly Overload[];
}

/** What an overload may have beside its signature. */
export type OverloadExtras = Pick<Overload, "compile" | "nonStrict" | "foldable" | "validate" | "accepts">;

/** Declares a global signature. */
export function overload(
  id: string,
  parameters: readonly CelType[],
  result: CelType,
  implementation: Implementation,
  extra: OverloadExtras = {},
): Overload {
  return { id, receiver: false, parameters, result, implementation, ...extra };
}

/** Declares a member signature; the first parameter is the receiver. */
export function memberOverload(
  id: string,
  parameters: readonly CelType[],
  result: CelType,
  implementation: Implementation,
  extra: OverloadExtras = {},
): Overload {
  return { id, receiver: true, parameters, result, implementation, ...extra };
}

/** Collects overloads of one name. */
export function defineFunction(name: string, ...overloads: readonly Overload[]): CelFunction {
  return { name, overloads };
}
