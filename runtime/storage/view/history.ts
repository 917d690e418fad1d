/** How much of the log a back end keeps. */
export interface HistoryOptions {
  /** Changes are kept at least so many seconds, for watches, `continue` tokens and reads at a revision. Default 300. */
  readonly historySeconds?: number;
  /** About how many bytes of recent values may stay in memory. Default 32 MiB. */
  readonly historyBytes?: number;
}

export const defaultHistorySeconds = 300;
export const defaultHistoryBytes = 32 << 20;

/** Old changes are looked for so often, in milliseconds. */
export const trimInterval = 5_000;
