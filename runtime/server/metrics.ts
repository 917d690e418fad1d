/** What tells requests apart in metrics; kube-apiserver's labels. */
export interface RequestLabels {
  /** Upper case: GET, LIST, WATCH, POST, PUT, PATCH, APPLY, DELETE, DELETECOLLECTION, CONNECT. */
  verb: string;
  group: string;
  version: string;
  resource: string;
  subresource: string;
  /** "cluster", "namespace", "resource", or "" for other paths. */
  scope: string;
  code: number;
}

/** What the server counts, by kube-apiserver's metric names. */
export interface Metrics {
  readonly requestDone: (labels: RequestLabels, seconds: number, bytes: number) => void;
  readonly longRunning: (labels: { verb: string; group: string; version: string; resource: string }, delta: 1 | -1) => void;
  /** Requests in work that are neither watches nor otherwise long. */
  readonly inFlight: (kind: "mutating" | "readOnly", delta: 1 | -1) => void;
  /** How many requests are in work, of both kinds. */
  readonly requestsInFlight: () => number;
  /** A check of a health path, for /metrics/slis. */
  readonly healthChecked: (name: string, type: string, passed: boolean) => void;
  /** Events sent to one watcher, and their bytes. */
  readonly watchEvents: (labels: { group: string; version: string; resource: string }, events: number, bytes: number) => void;
  /** The text of /metrics. */
  readonly render: () => Promise<string>;
}
