import type { Expr } from "../../syntax/expr.ts";
import type { CelType } from "../../types/cel-type.ts";
import type { Bounds } from "./bounds.ts";

/** Where a value comes from: a variable, then names of fields, `@items`, `@keys`, `@values` and `@indices`. Empty when it is not known. */
export type ValuePath = readonly string[];

/** A part of an expression as prices of calls see it. */
export interface EstimatedNode {
  readonly expr: Expr | undefined;
  readonly type: CelType;
  readonly path: ValuePath;
  /** Its size, as far as the expression itself tells. */
  readonly size: Bounds | undefined;
}

/** What a call costs beside its arguments, and how large its result is when that is text, bytes, a list or a map. */
export interface CallEstimate {
  readonly cost: Bounds;
  readonly size?: Bounds;
}

/** The size of values at a path, undefined when nothing is known of them. */
export type PathSize = (path: ValuePath) => Bounds | undefined;
