import type { Entry, Stamp } from "../storage.ts";
import type { ChangeWindow, LoggedChange, LoggedTransaction } from "../view/change-window.ts";
import type { LmdbEnvironment, Snapshot } from "./lmdb-environment.ts";
import { decodeLogRecord, type LogRecord, logRecordTime, type RecordedChange } from "./log-record.ts";
import { orderedKey, orderedKeyNumber } from "./ordered-key.ts";

/** The newest revision in the log; 0 when the log is empty. */
export function lastLoggedRevision(environment: LmdbEnvironment, transaction: Snapshot): number {
  for (const key of environment.log.getKeys({ start: orderedKey(Number.MAX_SAFE_INTEGER), end: orderedKey(0), reverse: true, limit: 1, transaction }))
    return orderedKeyNumber(key, 0);
  return 0;
}

/** The newest revision, among the `limit` oldest in the log, that was committed before `time`; undefined when there is none. */
export function loggedRevisionBefore(environment: LmdbEnvironment, transaction: Snapshot, time: number, limit: number): number | undefined {
  let revision: number | undefined;
  for (const { key, value } of environment.log.getRange({ start: orderedKey(0), limit, transaction })) {
    if (logRecordTime(value) >= time) break;
    revision = orderedKeyNumber(key, 0);
  }
  return revision;
}

export interface PersistedLogReader {
  readonly environment: LmdbEnvironment;
  readonly transaction: Snapshot;
  /** The newest part of the log; what is read here comes before it. */
  readonly window: ChangeWindow;
  readonly get: (key: string) => Entry | undefined;
  readonly stamp: Stamp;
}

/**
 * The transactions after `after` that are older than the window, with only their changes under `prefix`, oldest first.
 * Undefined as soon as their values are larger than `bytes`.
 */
export function readPersistedLog(reader: PersistedLogReader, after: number, prefix: string, bytes: number): LoggedTransaction[] | undefined {
  const { environment, transaction, window, get, stamp } = reader;
  // What stood before a key's next change is what its last change put there.
  const replaced = new Map<string, Buffer | undefined>();
  for (const { key, previous } of window.after(window.floor, prefix)) if (!replaced.has(key)) replaced.set(key, previous);
  const restore = ({ revision, time, changes }: LogRecord): LoggedTransaction => {
    const restored: LoggedChange[] = [];
    for (let i = changes.length - 1; i >= 0; i--) {
      const { type, key, previousRevision, previous } = changes[i] as RecordedChange;
      if (!key.startsWith(prefix)) continue;
      const put = replaced.has(key) ? replaced.get(key) : get(key)?.value;
      const value = type === "put" ? put : previous && stamp(previous, revision);
      if (value === undefined) throw new Error(`the log has no value for ${key} at revision ${revision}`);
      replaced.set(key, previous);
      restored.push(previous ? { type, key, revision, value, previousRevision, previous } : { type, key, revision, value, previousRevision });
    }
    return { revision, time, changes: restored.reverse() };
  };

  const transactions: LoggedTransaction[] = [];
  let size = 0;
  const range = { start: orderedKey(window.floor), end: orderedKey(after), reverse: true, transaction };
  for (const { key, value } of environment.log.getRange(range)) {
    const restored = restore(decodeLogRecord(orderedKeyNumber(key, 0), value));
    if (restored.changes.length === 0) continue;
    for (const change of restored.changes) size += change.value.length;
    if (size > bytes) return undefined;
    transactions.push(restored);
  }
  return transactions.reverse();
}
