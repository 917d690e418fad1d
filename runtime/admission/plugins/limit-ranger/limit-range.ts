import type { KubeObject } from "../../../meta/object.ts";

export type Amounts = Readonly<Record<string, string>>;

/** A LimitRange, as far as admission looks into it. */
export interface LimitRange extends KubeObject {
  spec?: { limits?: Limit[] };
}

export interface Limit {
  readonly type?: string;
  readonly min?: Amounts;
  readonly max?: Amounts;
  readonly default?: Amounts;
  readonly defaultRequest?: Amounts;
  readonly maxLimitRequestRatio?: Amounts;
}
