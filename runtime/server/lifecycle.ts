/** How far a server is between its start and its end. */
export interface Lifecycle {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Set as soon as the server is told to stop: /readyz fails, while requests are served for --shutdown-delay-duration. */
  isShuttingDown: boolean;
  /** Set where new requests are refused with 429 while those in work are finished: --shutdown-send-retry-after. */
  isRefusing: boolean;
}

export function createLifecycle(startedAt: number): Lifecycle {
  return { startedAt, isShuttingDown: false, isRefusing: false };
}
