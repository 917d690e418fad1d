import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultWebhookOptions } from "../../../../runtime/audit/audit-options.ts";
import { createBuffered } from "../../../../runtime/audit/backends/buffered.ts";
import { event, losses, remembering } from "./events.ts";

const options = { ...defaultWebhookOptions, batchMaxSize: 2, batchMaxWait: 30, batchThrottleEnable: false };
const events = (...names: string[]) => names.map((name) => event(name));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("full batches leave at once, others after a while", async () => {
  const backend = remembering();
  const buffered = createBuffered(backend, options, losses().onLoss);
  expect(buffered.process(events("a", "b", "c"))).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(backend.batches).toEqual([["a", "b"]]);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(backend.batches).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(backend.batches).toEqual([["a", "b"], ["c"]]);
});

test("what does not fit is lost, and told", async () => {
  const { lost, onLoss } = losses();
  const buffered = createBuffered(remembering(), { ...options, batchMaxSize: 10, batchBufferSize: 3 }, onLoss);
  expect(buffered.process(events("a", "b"))).toBe(true);
  expect(buffered.process(events("c", "d"))).toBe(true);
  expect(lost).toEqual([["buffered", "audit buffer queue blocked", ["d"]]]);
});

test("only so many batches leave a second", async () => {
  const backend = remembering();
  const throttled = { ...options, batchMaxSize: 1, batchThrottleEnable: true, batchThrottleQps: 10, batchThrottleBurst: 2 };
  createBuffered(backend, throttled, losses().onLoss).process(events("a", "b", "c", "d"));
  await vi.advanceTimersByTimeAsync(1);
  expect(backend.batches).toEqual([["a"], ["b"]]);
  await vi.advanceTimersByTimeAsync(101);
  expect(backend.batches).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(101);
  expect(backend.batches).toHaveLength(4);
});

test("closing waits for all that was taken, in batches that overlap", async () => {
  let stored = 0;
  const backend = remembering(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    stored++;
    return true;
  });
  const { lost, onLoss } = losses();
  const buffered = createBuffered(backend, options, onLoss);
  buffered.process(events("a", "b", "c"));
  const closing = buffered.close();
  buffered.process(events("late"));
  await vi.advanceTimersByTimeAsync(500);
  expect([backend.batches, stored, backend.closed]).toEqual([[["a", "b"], ["c"]], 0, false]);
  await vi.advanceTimersByTimeAsync(600);
  await closing;
  expect([stored, backend.closed]).toEqual([2, true]);
  expect(lost).toEqual([["buffered", "audit backend shut down", ["late"]]]);
});
