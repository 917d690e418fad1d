/** What can go wrong in storage, in storage's own words. `interpretError` turns it into a StatusError. */
export type StorageErrorCode = "compacted" | "future-revision" | "unavailable" | "timeout" | "too-large" | "closed";

export interface StorageErrorOptions extends ErrorOptions {
  /** The revision that was asked for, when that is what went wrong. */
  readonly revision?: number;
  /** The newest revision (of "future-revision") or the oldest (of "compacted"). */
  readonly reachable?: number;
}

export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly revision: number | undefined;
  readonly reachable: number | undefined;

  constructor(code: StorageErrorCode, message: string, options?: StorageErrorOptions) {
    super(message, options);
    this.name = "StorageError";
    this.code = code;
    this.revision = options?.revision;
    this.reachable = options?.reachable;
  }
}
