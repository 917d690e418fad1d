import type { Expr } from "../syntax/expr.ts";
import type { CelType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Overload } from "./overload.ts";

/** What a name or a call means. `local` is a macro's variable, `variable` one of the environment. */
export type Reference =
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "constant"; readonly value: CelValue }
  | { readonly kind: "call"; readonly name: string; readonly overloads: readonly Overload[]; readonly receiver: boolean }
  | { readonly kind: "message"; readonly type: CelType };

/** An expression with the type of every node and the meaning of every name, by node id. */
export interface CheckedExpr {
  readonly source: string;
  readonly expr: Expr;
  readonly type: CelType;
  readonly types: ReadonlyMap<number, CelType>;
  readonly references: ReadonlyMap<number, Reference>;
}
