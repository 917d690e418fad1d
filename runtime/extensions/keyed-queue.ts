import type { QueueSeries } from "../server/metrics/queue-metrics.ts";

/** Work by key: never twice at once for the same, and again when a key was added meanwhile. */
export interface KeyedQueue {
  readonly add: (key: string) => void;
  /** Resolves when nothing is left to do at the moment. */
  readonly settled: () => Promise<void>;
  /** Begins nothing more. */
  readonly close: () => void;
}

/** At most `limit` keys are worked on at once; `work` must not reject. */
export function createKeyedQueue(limit: number, work: (key: string) => Promise<void>, counts?: QueueSeries): KeyedQueue {
  const pending = new Set<string>();
  const busy = new Set<string>();
  let idle: (() => void)[] = [];
  let closed = false;

  const begin = () => {
    for (const key of pending) {
      if (closed || busy.size >= limit) break;
      if (busy.has(key)) continue;
      pending.delete(key);
      busy.add(key);
      counts?.begun(key);
      work(key).finally(() => {
        busy.delete(key);
        counts?.done(key);
        begin();
      });
    }
    if (busy.size > 0 || (pending.size > 0 && !closed)) return;
    for (const resolve of idle) resolve();
    idle = [];
  };

  return {
    add: (key) => {
      pending.add(key);
      counts?.added(key);
      begin();
    },
    settled: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        begin();
      }),
    close: () => {
      closed = true;
    },
  };
}
