import type { AccessMetrics } from "./metrics/access-metrics.ts";
import type { AdmissionMetrics } from "./metrics/admission-metrics.ts";
import type { InFlight } from "./metrics/in-flight.ts";
import type { ListMetrics } from "./metrics/list-metrics.ts";
import type { QueueMetrics } from "./metrics/queue-metrics.ts";
import type { RequestTable } from "./metrics/request-table.ts";
import type { CounterVector } from "./metrics/vectors.ts";
import type { WatchMetrics } from "./metrics/watch-metrics.ts";

/** Requests that a count of its own tells apart; kube-apiserver's labels. */
export interface RequestLabels {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly subresource: string;
  /** "cluster", "namespace", "resource", or "" for other paths. */
  readonly scope: string;
  /** Upper case, or "other". */
  readonly verb: string;
}

/** What the server counts, by kube-apiserver's metric names. */
export interface Metrics {
  readonly requests: RequestTable;
  /** Requests in work that are neither watches nor otherwise long. */
  readonly inFlight: InFlight;
  readonly access: AccessMetrics;
  readonly admission: AdmissionMetrics;
  readonly watches: WatchMetrics;
  readonly lists: ListMetrics;
  /** Of work that goes on behind requests. */
  readonly queues: QueueMetrics;
  /** Connections that ended before they were encrypted. */
  readonly handshakeErrors: CounterVector;
  /** How many requests are in work, of both kinds. */
  readonly requestsInFlight: () => number;
  readonly longRunning: (labels: RequestLabels, delta: 1 | -1) => void;
  /** A request that the server broke off or turned away in self-defence. */
  readonly terminated: (labels: RequestLabels, code: number) => void;
  /** A request for a version of a resource that is deprecated. */
  readonly deprecatedRequested: (labels: Omit<RequestLabels, "scope" | "verb">, removedRelease: string) => void;
  /** A check of a health path, for /metrics/slis. */
  readonly healthChecked: (name: string, type: string, passed: boolean) => void;
  /** The text of /metrics. */
  readonly render: () => Promise<string>;
  /** The text of /metrics/slis. */
  readonly renderSlis: () => string;
  /** Begins to count anew, as DELETE of /metrics wants it. */
  readonly reset: () => void;
}
