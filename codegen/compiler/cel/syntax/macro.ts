import type { ComprehensionMacro, Expr } from "./expr.ts";
import { RESERVED_WORDS } from "./reserved-words.ts";

/** What a macro works with: nodes it makes stand at the place of the call. */
export interface MacroContext {
  readonly offset: number;
  nextId(): number;
  /** Reports a problem at an argument and answers a node in its place. */
  fail(at: Expr, message: string): Expr;
}

/** A call that the parser rewrites. `expand` answers undefined to leave the call as it is. */
export interface Macro {
  readonly name: string;
  readonly receiver: boolean;
  readonly arity: number;
  expand(context: MacroContext, target: Expr | undefined, args: readonly Expr[]): Expr | undefined;
}

/** Macros by `macroKey`. */
export type MacroTable = ReadonlyMap<string, Macro>;

/** The key of a macro in its table. */
export function macroKey(name: string, arity: number, receiver: boolean): string {
  return `${name}:${arity}:${receiver}`;
}

/** A table of the macros given; later ones replace earlier ones of the same name, arity and style. */
export function createMacroTable(macros: readonly Macro[]): MacroTable {
  return new Map(macros.map((macro) => [macroKey(macro.name, macro.arity, macro.receiver), macro]));
}

/** The name in a macro argument that declares a variable; undefined when the argument is no simple name. */
export function variableName(expr: Expr | undefined): string | undefined {
  return expr?.kind === "identifier" && !expr.name.startsWith(".") && !RESERVED_WORDS.has(expr.name) ? expr.name : undefined;
}

/** Builds the node of a walking macro with one variable (`x`) or two (`k, v`), after the arguments are known to be names. */
export function comprehension(
  context: MacroContext,
  macro: ComprehensionMacro,
  range: Expr,
  names: readonly [string, string?],
  body: Expr,
  filter?: Expr,
): Expr {
  return { kind: "comprehension", id: context.nextId(), offset: context.offset, macro, range, variable: names[0], second: names[1], filter, body };
}
