import type { Reference } from "../check/checked-expr.ts";
import type { Expr } from "../syntax/expr.ts";
import type { CelType } from "../types/cel-type.ts";
import type { Evaluate } from "./frame.ts";
import type { Prices } from "./meter.ts";

/** What the compilers of single node kinds share. */
export interface CompileContext {
  readonly prices: Prices | undefined;
  readonly strictConstants: boolean;
  compile(expr: Expr): Evaluate;
  typeOf(expr: Expr): CelType;
  reference(expr: Expr): Reference | undefined;
  /** Gives a macro's variable a slot while `action` compiles what sees it. */
  withLocal<T>(name: string, action: (slot: number) => T): T;
}
