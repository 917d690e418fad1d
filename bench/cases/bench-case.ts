import type { Target } from "../load/target.ts";
import type { BenchServer } from "../servers/bench-server.ts";

/** One figure of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** True for times and sizes. */
  readonly lessIsBetter?: boolean;
  readonly value: number;
}

/**
 * Measures a server; `round` makes names unique, and the one numbered 0 warms up. Answers its figures, in a fixed order.
 * `server` is there where the benchmark has started it: then its memory and starts can be measured too.
 */
export interface BenchCase {
  readonly name: string;
  /** It leaves much behind, and starts servers again: it runs last, once, and without warming up. */
  readonly once?: boolean;
  readonly run: (target: Target, round: number, scale: number, server: BenchServer | undefined) => Promise<readonly Figure[]>;
}
