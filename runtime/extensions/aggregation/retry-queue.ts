import type { QueueSeries } from "../../server/metrics/queue-metrics.ts";

/** Work by name, each name at most once at a time; what fails is tried again, ever later. */
export interface RetryQueue {
  /** Does the work of a name now, or once more when it is under way. */
  readonly add: (name: string) => void;
  /** Does it after so many milliseconds, unless it was done before. */
  readonly addAfter: (name: string, milliseconds: number) => void;
  readonly forget: (name: string) => void;
  /** Resolves when nothing is under way; what waits for its time does not count. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

export interface RetryQueueOptions {
  /** Milliseconds before the first retry; each further one waits twice as long. */
  readonly firstDelay: number;
  readonly longestDelay: number;
  /** Milliseconds after which work that succeeded is done again; absent: never. */
  readonly repeatAfter?: number;
  /** Where the work is counted. */
  readonly counts?: QueueSeries;
  /** Told of the first failure after a success. */
  readonly onError: (name: string, error: unknown) => void;
}

/** `work` answers whether its name is still to be repeated. Timers do not keep the process alive. */
export function createRetryQueue(work: (name: string) => Promise<boolean>, options: RetryQueueOptions): RetryQueue {
  const failures = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const { counts } = options;
  let closed = false;

  const drop = (name: string): void => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  const addAfter = (name: string, milliseconds: number): void => {
    if (closed) return;
    drop(name);
    const timer = setTimeout(() => add(name), milliseconds);
    timer.unref();
    timers.set(name, timer);
  };
  const run = async (name: string): Promise<void> => {
    counts?.begun(name);
    try {
      const goesOn = await work(name);
      failures.delete(name);
      if (goesOn && options.repeatAfter !== undefined) addAfter(name, options.repeatAfter);
    } catch (error) {
      if (closed) return;
      const failed = failures.get(name) ?? 0;
      failures.set(name, failed + 1);
      counts?.retried();
      if (failed === 0) options.onError(name, error);
      addAfter(name, Math.min(options.firstDelay * 2 ** failed, options.longestDelay));
    } finally {
      counts?.done(name);
      running.delete(name);
      if (again.delete(name)) add(name);
    }
  };
  const add = (name: string): void => {
    if (closed) return;
    drop(name);
    counts?.added(name);
    if (running.has(name)) again.add(name);
    else running.set(name, run(name));
  };

  return {
    add,
    addAfter,
    forget: (name) => {
      drop(name);
      failures.delete(name);
      again.delete(name);
      counts?.dropped(name);
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
    close: () => {
      closed = true;
      for (const name of timers.keys()) drop(name);
    },
  };
}
