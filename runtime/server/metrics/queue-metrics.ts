import { formatLabels, type Histogram, renderFamily } from "../metric-family.ts";
import { type Counter, CounterVector, type Family, HistogramVector } from "./vectors.ts";

const secondBounds = [1e-8, 1e-7, 1e-6, 9.999999999999999e-6, 9.999999999999999e-5, 0.001, 0.01, 0.1, 1, 10];

/** What is counted of one queue of work. */
export class QueueSeries {
  readonly #adds: Counter;
  readonly #retries: Counter;
  readonly #waited: Histogram;
  readonly #worked: Histogram;
  /** Since when keys wait, and are worked on; of performance.now(). */
  readonly #waiting = new Map<string, number>();
  readonly #working = new Map<string, number>();

  constructor(adds: Counter, retries: Counter, waited: Histogram, worked: Histogram) {
    this.#adds = adds;
    this.#retries = retries;
    this.#waited = waited;
    this.#worked = worked;
  }

  /** A key that waits already is not added. */
  added(key: string): void {
    if (this.#waiting.has(key)) return;
    this.#adds.value++;
    this.#waiting.set(key, performance.now());
  }

  begun(key: string): void {
    const now = performance.now();
    this.#waited.observe((now - (this.#waiting.get(key) ?? now)) / 1000);
    this.#waiting.delete(key);
    this.#working.set(key, now);
  }

  done(key: string): void {
    const now = performance.now();
    this.#worked.observe((now - (this.#working.get(key) ?? now)) / 1000);
    this.#working.delete(key);
  }

  retried(): void {
    this.#retries.value++;
  }

  /** Nobody will work on it any more. */
  dropped(key: string): void {
    this.#waiting.delete(key);
  }

  get depth(): number {
    return this.#waiting.size;
  }

  /** Seconds that each key in work has been there. */
  unfinished(): number[] {
    const now = performance.now();
    return [...this.#working.values()].map((since) => (now - since) / 1000);
  }
}

/** The queues of work that goes on behind requests, by the names of kube-apiserver's that do the same. */
export class QueueMetrics {
  readonly #adds = new CounterVector("workqueue_adds_total", "Keys added to a queue of work.", ["name"]);
  readonly #retries = new CounterVector("workqueue_retries_total", "Work that failed, and is tried again.", ["name"]);
  readonly #waited = new HistogramVector("workqueue_queue_duration_seconds", "Seconds that a key waits to be worked on.", ["name"], secondBounds);
  readonly #worked = new HistogramVector("workqueue_work_duration_seconds", "Seconds that a key is worked on.", ["name"], secondBounds);
  readonly #queues = new Map<string, QueueSeries>();

  readonly families: readonly Family[] = [
    this.#adds,
    this.#retries,
    this.#waited,
    this.#worked,
    this.#now("workqueue_depth", "Keys that wait.", ({ depth }) => depth),
    this.#now("workqueue_unfinished_work_seconds", "Seconds of work that is not done, all together.", (queue) =>
      queue.unfinished().reduce((sum, one) => sum + one, 0),
    ),
    this.#now("workqueue_longest_running_processor_seconds", "Seconds that the longest work has taken that is not done.", (queue) =>
      Math.max(0, ...queue.unfinished()),
    ),
  ];

  seriesOf(name: string): QueueSeries {
    let series = this.#queues.get(name);
    if (series === undefined) {
      series = new QueueSeries(this.#adds.with(name), this.#retries.with(name), this.#waited.with(name), this.#worked.with(name));
      this.#queues.set(name, series);
    }
    return series;
  }

  #now(name: string, help: string, of: (queue: QueueSeries) => number): Family {
    return {
      name,
      render: () =>
        renderFamily(
          name,
          "gauge",
          help,
          [...this.#queues].map(([queue, series]) => [formatLabels({ name: queue }), of(series)]),
        ),
      reset: () => {},
    };
  }
}
