import type { Entry, Stamp, Transaction } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import type { LoggedChange } from "./change-window.ts";

/** LMDB's keys may not be longer; the other back ends keep to it, so that data can move. */
export const maxKeyBytes = 1978;

export type Outcome =
  | { readonly succeeded: true; readonly changes: readonly LoggedChange[]; readonly entries: readonly (Entry | undefined)[] }
  | { readonly succeeded: false; readonly current: readonly (Entry | undefined)[] };

/**
 * What `transaction` does, when `get` tells what stands, at `revision`. Writes nothing.
 * Deleting an absent key is no change; a transaction without changes takes no revision.
 */
export function applyTransaction(transaction: Transaction, get: (key: string) => Entry | undefined, revision: number, stamp: Stamp): Outcome {
  const { compare, operations } = transaction;
  for (const comparison of compare) {
    if ((get(comparison.key)?.revision ?? 0) !== comparison.revision) return { succeeded: false, current: compare.map(({ key }) => get(key)) };
  }
  const changes: LoggedChange[] = [];
  const entries = operations.map((operation): Entry | undefined => {
    const { key } = operation;
    const before = get(key);
    const past = { previousRevision: before?.revision ?? 0, ...(before && { previous: before.value }) };
    if (operation.type === "delete") {
      if (before) changes.push({ type: "delete", key, revision, value: stamp(before.value, revision), ...past });
      return before;
    }
    const value = stamp(operation.value, revision);
    changes.push({ type: "put", key, revision, value, ...past });
    return { key, value, revision };
  });
  return { succeeded: true, changes, entries };
}

/**
 * Refuses what no back end can store.
 * @throws StorageError "too-large" for a long key; Error for an empty key, or one with two operations: the caller is wrong.
 */
export function checkTransaction({ operations }: Transaction): void {
  for (const { key } of operations) {
    if (key === "") throw new Error("a key may not be empty");
    if (!isStorableKey(key)) throw new StorageError("too-large", `a key of ${Buffer.byteLength(key)} bytes, at most ${maxKeyBytes} can be stored`);
  }
  if (operations.length > 1 && new Set(operations.map(({ key }) => key)).size < operations.length) {
    throw new Error("a transaction has two operations on one key");
  }
}

export function isStorableKey(key: string): boolean {
  return key !== "" && (key.length * 3 <= maxKeyBytes || Buffer.byteLength(key) <= maxKeyBytes);
}
