import { expect, it } from "vitest";
import { createRetryQueue } from "../../../runtime/extensions/aggregation/retry-queue.ts";
import { createKeyedQueue } from "../../../runtime/extensions/keyed-queue.ts";
import { QueueMetrics } from "../../../runtime/server/metrics/queue-metrics.ts";
import { type MetricFamily, parseMetrics, valuesOf } from "../../support/parse-metrics.ts";

function read(metrics: QueueMetrics): ReadonlyMap<string, MetricFamily> {
  return parseMetrics(metrics.families.map((family) => family.render()).join(""));
}

const name = { name: "q" };

it("counts what waits, what is worked on, and how long each takes", async () => {
  const metrics = new QueueMetrics();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const queue = createKeyedQueue(1, () => held, metrics.seriesOf("q"));
  for (const key of ["a", "b", "b", "c"]) queue.add(key);
  const during = read(metrics);
  expect(valuesOf(during, "workqueue_adds_total", name)).toEqual([3]);
  expect(valuesOf(during, "workqueue_depth", name)).toEqual([2]);
  expect(valuesOf(during, "workqueue_queue_duration_seconds_count", name)).toEqual([1]);
  expect(valuesOf(during, "workqueue_work_duration_seconds_count", name)).toEqual([0]);
  expect(valuesOf(during, "workqueue_longest_running_processor_seconds", name)[0]).toBeGreaterThan(0);
  expect(valuesOf(during, "workqueue_work_duration_seconds_bucket", { ...name, le: "9.999999999999999e-06" })).toEqual([0]);
  release();
  await queue.settled();
  const after = read(metrics);
  expect(valuesOf(after, "workqueue_depth", name)).toEqual([0]);
  expect(valuesOf(after, "workqueue_work_duration_seconds_count", name)).toEqual([3]);
  expect(valuesOf(after, "workqueue_unfinished_work_seconds", name)).toEqual([0]);
});

it("counts what is tried again", async () => {
  const metrics = new QueueMetrics();
  let tries = 0;
  const work = async (): Promise<boolean> => {
    if (++tries < 3) throw new Error("not yet");
    return false;
  };
  const queue = createRetryQueue(work, { firstDelay: 1, longestDelay: 2, onError: () => {}, counts: metrics.seriesOf("q") });
  queue.add("a");
  await expect.poll(() => tries).toBe(3);
  await queue.settled();
  const families = read(metrics);
  expect(valuesOf(families, "workqueue_retries_total", name)).toEqual([2]);
  expect(valuesOf(families, "workqueue_adds_total", name)).toEqual([3]);
  expect(valuesOf(families, "workqueue_work_duration_seconds_count", name)).toEqual([3]);
});
