import type { Histogram } from "../server/metric-family.ts";

/** What is counted of one FlowSchema's requests at one priority level; by kube-apiserver's metrics. */
export interface FlowStats {
  readonly level: string;
  readonly schema: string;
  dispatched: number;
  /** By reason. */
  readonly rejected: Record<RejectReason, number>;
  waiting: number;
  waitingSeats: number;
  executing: number;
  executingSeats: number;
  /** How often the next request in turn wanted more seats than were free. */
  unaccommodated: number;
  /** Seconds in a queue. */
  readonly waited: { readonly dispatched: Histogram; readonly rejected: Histogram };
  /** Seconds of execution; of a watch, of its beginning. */
  readonly executed: { readonly regular: Histogram; readonly watch: Histogram };
  /** Requests in the queue after each that came. */
  readonly queueLength: Histogram;
  readonly estimatedSeats: Histogram;
  /** Watchers that each write had. */
  readonly watchers: Histogram;
}

export type RejectReason = "queue-full" | "concurrency-limit" | "time-out";

const seconds = [0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];
const lengths = [0, 10, 25, 50, 100, 250, 500, 1000];
const seats = [1, 2, 4, 8, 16, 32, 64, 100];
const watchers = [0, 1, 10, 100, 1000, 10_000];

/** Counts nothing yet; `histogram` makes one of the given bounds. */
export function createFlowStats(level: string, schema: string, histogram: (bounds: readonly number[]) => Histogram): FlowStats {
  return {
    level,
    schema,
    dispatched: 0,
    rejected: { "queue-full": 0, "concurrency-limit": 0, "time-out": 0 },
    waiting: 0,
    waitingSeats: 0,
    executing: 0,
    executingSeats: 0,
    unaccommodated: 0,
    waited: { dispatched: histogram(seconds), rejected: histogram(seconds) },
    executed: { regular: histogram(seconds), watch: histogram(seconds) },
    queueLength: histogram(lengths),
    estimatedSeats: histogram(seats),
    watchers: histogram(watchers),
  };
}
