import type { AuditEvent } from "../audit-event.ts";
import type { BackendOptions } from "../audit-options.ts";
import type { Backend, OnLoss } from "./backend.ts";
import { TokenBucket } from "./token-bucket.ts";

/**
 * Takes events without waiting and hands them on in batches: when there are enough of them, and else after a while.
 * What does not fit in the buffer is lost.
 */
export function createBuffered(backend: Backend, options: BackendOptions, onLoss: OnLoss): Backend {
  const { batchBufferSize, batchMaxSize, batchMaxWait } = options;
  const bucket = options.batchThrottleEnable ? new TokenBucket(options.batchThrottleQps, options.batchThrottleBurst) : undefined;
  let buffer: AuditEvent[] = [];
  /** Events at the buffer's beginning that have left. */
  let gone = 0;
  const waiting = (): number => buffer.length - gone;
  const underWay = new Set<Promise<unknown>>();
  let working: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const send = (): void => {
    const batch = buffer.slice(gone, gone + batchMaxSize);
    gone += batch.length;
    if (gone > 1000 && gone * 2 > buffer.length) {
      buffer = buffer.slice(gone);
      gone = 0;
    }
    const stored = backend.process(batch);
    if (typeof stored === "boolean" || underWay.has(stored)) return;
    underWay.add(stored);
    void stored.finally(() => underWay.delete(stored));
  };
  const isFull = (): boolean => waiting() >= batchMaxSize;
  /** Sends full batches, or with `all` what is there: at once where nothing slows them down. */
  const work = (all: boolean): void | Promise<void> => {
    const isMore = (): boolean => isFull() || (all && waiting() > 0);
    if (bucket === undefined) {
      while (isMore()) send();
      return;
    }
    const slowly = async (): Promise<void> => {
      while (isMore()) {
        await bucket.take();
        send();
      }
    };
    working ??= slowly().finally(() => {
      working = undefined;
      if (waiting() > 0) wait();
    });
    return working;
  };
  const wait = (): void => {
    if (isFull()) void work(false);
    if (waiting() > 0 && working === undefined)
      timer ??= setTimeout(() => {
        timer = undefined;
        void work(true);
      }, batchMaxWait * 1000);
  };
  return {
    process: (events) => {
      const room = closed ? 0 : batchBufferSize - waiting();
      for (const event of room >= events.length ? events : events.slice(0, Math.max(0, room))) buffer.push(event);
      if (room < events.length) {
        const why = closed ? "audit backend shut down" : "audit buffer queue blocked";
        onLoss("buffered", new Error(why), events.slice(Math.max(0, room)));
      }
      wait();
      return true;
    },
    close: async () => {
      closed = true;
      while (waiting() > 0 || working !== undefined) await work(true);
      clearTimeout(timer);
      await Promise.all(underWay);
      await backend.close();
    },
  };
}
