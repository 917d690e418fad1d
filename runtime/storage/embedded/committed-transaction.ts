import type { LoggedTransaction } from "../view/change-window.ts";

/** A transaction with all that the store has to keep of it. */
export interface CommittedTransaction extends LoggedTransaction {
  readonly expiries: readonly Expiration[];
}

/** When a put of a transaction expires. */
export interface Expiration {
  /** Which of the transaction's changes it is. */
  readonly index: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** What `transaction` keeps in memory, in bytes: its values, those before them, and the objects around them. */
export function sizeInMemory({ changes }: LoggedTransaction): number {
  let bytes = 0;
  for (const { key, value, previous } of changes) bytes += 200 + key.length + value.length + (previous?.length ?? 0);
  return bytes;
}
