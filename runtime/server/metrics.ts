/** What the server counts, by kube-apiserver's metric names. */
export interface Metrics {
  readonly requestDone: (
    labels: { verb: string; group: string; version: string; resource: string; subresource: string; scope: string; code: number },
    seconds: number,
    bytes: number,
  ) => void;
  readonly longRunning: (labels: { verb: string; group: string; version: string; resource: string }, delta: 1 | -1) => void;
  /** The text of /metrics. */
  readonly render: () => Promise<string>;
}
