import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRetryQueue } from "../../../../runtime/extensions/aggregation/retry-queue.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const options = { firstDelay: 10, longestDelay: 40, onError: () => {} };

test("work that fails is tried again, ever later, and is told of once", async () => {
  const times: number[] = [];
  const failures: string[] = [];
  let works = false;
  const start = Date.now();
  const queue = createRetryQueue(
    async () => {
      times.push(Date.now() - start);
      if (!works) throw new Error("not yet");
      return true;
    },
    { ...options, repeatAfter: 1_000, onError: (name) => failures.push(name) },
  );
  queue.add("a");
  await vi.advanceTimersByTimeAsync(110);
  expect(times).toEqual([0, 10, 30, 70, 110]);
  works = true;
  await vi.advanceTimersByTimeAsync(1_040);
  expect(times.slice(5)).toEqual([150, 1_150]);
  works = false;
  await vi.advanceTimersByTimeAsync(1_010);
  // After a success the waits begin anew.
  expect(times.slice(7)).toEqual([2_150, 2_160]);
  expect(failures).toEqual(["a", "a"]);
  queue.close();
});

test("a name is worked on once at a time, and once more when it was added meanwhile", async () => {
  let running = 0;
  let most = 0;
  let times = 0;
  const queue = createRetryQueue(async () => {
    times++;
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    return false;
  }, options);
  for (let i = 0; i < 3; i++) queue.add("a");
  queue.add("b");
  await vi.advanceTimersByTimeAsync(5);
  expect([times, most]).toEqual([3, 2]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times).toBe(3);
});

test("what is forgotten is not tried again", async () => {
  let times = 0;
  const queue = createRetryQueue(async () => {
    times++;
    throw new Error("never");
  }, options);
  queue.add("a");
  await vi.advanceTimersByTimeAsync(0);
  queue.forget("a");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times).toBe(1);
});
