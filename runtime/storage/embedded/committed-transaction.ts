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
