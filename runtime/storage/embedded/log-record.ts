import type { LoggedTransaction } from "../view/change-window.ts";

/**
 * A transaction as the log keeps it: for each change what stood there before, not what came. What came is found at the key
 * itself, or before the key's next change, so that no value is written twice.
 */
export interface LogRecord {
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly changes: readonly RecordedChange[];
}

export interface RecordedChange {
  readonly type: "put" | "delete";
  readonly key: string;
  /** 0 when nothing stood there. */
  readonly previousRevision: number;
  readonly previous?: Buffer;
}

// time (8), then for each change: type (1), length of key (2), previous revision (8), length of previous (4), key, previous.
const timeBytes = 8;
const fixedBytes = 15;

export function encodeLogRecord({ time, changes }: LoggedTransaction): Buffer {
  let size = timeBytes;
  for (const { key, previous } of changes) size += fixedBytes + Buffer.byteLength(key) + (previous?.length ?? 0);
  const record = Buffer.allocUnsafe(size);
  let at = record.writeDoubleBE(time, 0);
  for (const { type, key, previous, previousRevision } of changes) {
    const keyBytes = record.write(key, at + fixedBytes);
    at = record.writeUInt8(type === "put" ? 1 : 2, at);
    at = record.writeUInt16BE(keyBytes, at);
    at = record.writeDoubleBE(previousRevision, at);
    at = record.writeUInt32BE(previous?.length ?? 0, at) + keyBytes;
    if (previous) {
      record.set(previous, at);
      at += previous.length;
    }
  }
  return record;
}

/** The values share memory with `record`. */
export function decodeLogRecord(revision: number, record: Buffer): LogRecord {
  const changes: RecordedChange[] = [];
  let at = timeBytes;
  while (at < record.length) {
    const type = record.readUInt8(at) === 1 ? "put" : "delete";
    const keyEnd = at + fixedBytes + record.readUInt16BE(at + 1);
    const previousRevision = record.readDoubleBE(at + 3);
    const end = keyEnd + record.readUInt32BE(at + 11);
    const key = record.toString("utf8", at + fixedBytes, keyEnd);
    changes.push({ type, key, previousRevision, ...(previousRevision > 0 && { previous: record.subarray(keyEnd, end) }) });
    at = end;
  }
  return { revision, time: logRecordTime(record), changes };
}

export function logRecordTime(record: Buffer): number {
  return record.readDoubleBE(0);
}
