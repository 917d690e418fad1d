import type { Target } from "../load/target.ts";

/** A server that the benchmark started itself, so that its start and memory can be measured too. */
export interface BenchServer {
  readonly target: Target;
  /** Ends it and starts it again on the same data; answers the milliseconds from start to ready. */
  readonly restart: () => Promise<number>;
  readonly stop: () => Promise<void>;
  /** The file that its output goes to. */
  readonly log: string;
  /** MiB of resident memory now. */
  readonly memory: () => number;
  /** As `memory`, with that of the store where this is another process. */
  readonly memoryWithStore?: () => number;
}
