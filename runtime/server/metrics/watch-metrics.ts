import type { Histogram } from "../metric-family.ts";
import { type Counter, CounterVector, exponentialBounds, type Family, HistogramVector } from "./vectors.ts";

/** What watches of one version of a resource are sent. */
export interface WatchSeries {
  /** An event of `bytes` was sent to so many watchers. */
  readonly sent: (bytes: number, watchers: number) => void;
}

export class WatchMetrics {
  readonly #events = new CounterVector("apiserver_watch_events_total", "Events sent to those who watch.", ["group", "resource", "version"]);
  readonly #sizes = new HistogramVector(
    "apiserver_watch_events_sizes",
    "Bytes of events sent to those who watch.",
    ["group", "resource", "version"],
    exponentialBounds(1024, 2, 8),
  );
  readonly families: readonly Family[] = [this.#events, this.#sizes];

  seriesOf({ group, resource, version }: { group: string; version: string; resource: string }): WatchSeries {
    const count: Counter = this.#events.with(group, resource, version);
    const sizes: Histogram = this.#sizes.with(group, resource, version);
    return {
      sent: (bytes, watchers) => {
        count.value += watchers;
        sizes.observe(bytes, watchers);
      },
    };
  }
}
