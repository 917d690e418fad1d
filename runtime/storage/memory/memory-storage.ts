import { stampRevision } from "../stamp.ts";
import type { CommitResult, Stamp, Storage, Transaction } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { applyTransaction, checkTransaction } from "../view/apply-transaction.ts";
import { defaultHistoryBytes, defaultHistorySeconds, type HistoryOptions, trimInterval } from "../view/history.ts";
import { MemoryView } from "../view/memory-view.ts";
import { ExpiryQueue } from "./expiry-queue.ts";

export interface MemoryStorageOptions extends HistoryOptions {
  /** Writes a revision into a value; `stampRevision` when absent. */
  readonly stamp?: Stamp;
}

/** A store that ends with the process. Beyond `historyBytes` it forgets changes before `historySeconds` are over. */
export function createMemoryStorage(options: MemoryStorageOptions = {}): Storage {
  const { stamp = stampRevision, historySeconds = defaultHistorySeconds, historyBytes = defaultHistoryBytes } = options;
  const view = new MemoryView(1);
  const expiry = new ExpiryQueue();
  let expiryTimer: NodeJS.Timeout | undefined;
  let expiryTime: number | undefined;
  let closed = false;
  const trimTimer = setInterval(() => view.trim(Date.now() - historySeconds * 1_000, historyBytes), trimInterval).unref();

  function commit(transaction: Transaction): CommitResult {
    if (closed) throw new StorageError("closed", "the storage is closed");
    checkTransaction(transaction);
    const time = Date.now();
    const next = view.revision + 1;
    const outcome = applyTransaction(transaction, (key) => view.get(key), next, stamp);
    if (!outcome.succeeded) return { succeeded: false, revision: view.revision, current: outcome.current };
    if (outcome.changes.length > 0) {
      for (const operation of transaction.operations) {
        expiry.set(operation.key, operation.type === "put" && operation.ttl !== undefined ? time + operation.ttl * 1_000 : undefined);
      }
      // Before readers and subscribers see the change, so that a write of theirs finds the log in order.
      view.apply({ revision: next, time, changes: outcome.changes });
      scheduleExpiry();
    }
    return { succeeded: true, revision: outcome.changes.length > 0 ? next : view.revision, entries: outcome.entries };
  }

  function scheduleExpiry(): void {
    const next = expiry.next;
    if (next === expiryTime) return;
    clearTimeout(expiryTimer);
    expiryTime = next;
    if (next !== undefined) expiryTimer = setTimeout(expire, Math.min(Math.max(next - Date.now(), 0), 2 ** 31 - 1)).unref();
  }

  function expire(): void {
    expiryTime = undefined;
    for (const key of expiry.due(Date.now())) commit({ compare: [], operations: [{ type: "delete", key }] });
    scheduleExpiry();
  }

  return {
    get revision() {
      return view.revision;
    },
    get compactedRevision() {
      return view.compactedRevision;
    },
    barrier: () => {},
    get: (key) => view.get(key),
    range: (prefix, rangeOptions) => view.range(prefix, rangeOptions),
    count: (prefix) => view.count(prefix),
    commit: async (transaction) => commit(transaction),
    changes: (after, prefix) => view.changes(after, prefix),
    subscribe: (listener) => view.subscribe(listener),
    compact: async (revision) => view.compact(revision),
    sizeInBytes: () => 0,
    close: async () => {
      closed = true;
      clearTimeout(expiryTimer);
      clearInterval(trimTimer);
    },
  };
}
