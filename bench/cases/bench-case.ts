import type { Target } from "../load/target.ts";

/** One figure of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** True for times and sizes. */
  readonly lessIsBetter?: boolean;
  readonly value: number;
}

/** Measures a server; `round` makes names unique, and the one numbered 0 warms up. Answers its figures, in a fixed order. */
export interface BenchCase {
  readonly name: string;
  readonly run: (target: Target, round: number, scale: number) => Promise<readonly Figure[]>;
}
