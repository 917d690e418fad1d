/** What can go wrong in storage, in storage's own words. `interpretError` turns it into a StatusError. */
export type StorageErrorCode = "compacted" | "future-revision" | "unavailable" | "timeout" | "too-large" | "closed";

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StorageError";
    this.code = code;
  }
}
