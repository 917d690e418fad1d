import { crc32 } from "node:zlib";
import type { CommittedTransaction } from "./committed-transaction.ts";

/**
 * A frame is what the write-ahead log keeps of one group: the transactions that share a sync, with consecutive revisions and one time.
 * It is whole or not there, because one checksum covers all of it.
 *
 * magic (4), checksum of all that follows (4), length of the payload (4), number of transactions (4), sequence of the segment (8),
 * first revision (8), time (8), and the payload: for each transaction the number of its changes (4), and for each change its type (1),
 * length of key (2), length of value (4), expiration (8, if it has one), key, value. A delete has no value: it is what stood there.
 */
export interface Frame {
  readonly firstRevision: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly transactions: readonly FramedTransaction[];
}

export interface FramedTransaction {
  readonly changes: readonly FramedChange[];
}

export interface FramedChange {
  readonly type: "put" | "delete";
  readonly key: string;
  /** The stamped bytes of a put; shares memory with what was decoded. */
  readonly value: Buffer;
  /** When a put expires, in milliseconds since the epoch. */
  readonly expires?: number;
}

/** No text has these bytes in UTF-8: no object that someone stores looks like a frame. */
const magic = Buffer.from([0xff, 0xf7, 0x57, 0xfa]);
const magicNumber = magic.readUInt32BE();
const headerBytes = 40;
const changeBytes = 15;

const put = 1;
const remove = 2;
const expiringPut = 3;

/** Encodes groups one after the other into the same memory: a frame holds until the next one is encoded. */
export class FrameEncoder {
  #buffer = Buffer.allocUnsafeSlow(1 << 16);

  encode(sequence: number, transactions: readonly CommittedTransaction[]): Buffer {
    const frame = this.#reserve(transactions);
    let at = headerBytes;
    for (const { changes, expiries } of transactions) {
      at = frame.writeUInt32BE(changes.length, at);
      let expiration = 0;
      for (let index = 0; index < changes.length; index++) {
        const { type, key, value } = changes[index] as CommittedTransaction["changes"][number];
        const start = at;
        at += 7;
        let code = type === "put" ? put : remove;
        if (expiries[expiration]?.index === index) {
          code = expiringPut;
          at = frame.writeDoubleBE((expiries[expiration++] as CommittedTransaction["expiries"][number]).time, at);
        }
        const keyBytes = frame.write(key, at);
        at += keyBytes;
        frame.writeUInt8(code, start);
        frame.writeUInt16BE(keyBytes, start + 1);
        frame.writeUInt32BE(code === remove ? 0 : value.length, start + 3);
        if (code === remove) continue;
        frame.set(value, at);
        at += value.length;
      }
    }
    const [first] = transactions;
    frame.writeUInt32BE(magicNumber, 0);
    frame.writeUInt32BE(at - headerBytes, 8);
    frame.writeUInt32BE(transactions.length, 12);
    frame.writeDoubleBE(sequence, 16);
    frame.writeDoubleBE(first?.revision ?? 0, 24);
    frame.writeDoubleBE(first?.time ?? 0, 32);
    frame.writeUInt32BE(crc32(frame.subarray(8, at)), 4);
    return frame.subarray(0, at);
  }

  #reserve(transactions: readonly CommittedTransaction[]): Buffer {
    let most = headerBytes;
    for (const { changes } of transactions) {
      most += 4;
      for (const { key, value } of changes) most += changeBytes + key.length * 3 + value.length;
    }
    if (most > this.#buffer.length || this.#buffer.length > Math.max(most, 1 << 20)) this.#buffer = Buffer.allocUnsafeSlow(Math.max(most, 1 << 16));
    return this.#buffer;
  }
}

/** Where the frame at `at` ends, if there is a whole one of that segment; else undefined. */
export function frameEnd(bytes: Buffer, at: number, sequence: number): number | undefined {
  if (at + headerBytes > bytes.length || bytes.readUInt32BE(at) !== magicNumber || bytes.readDoubleBE(at + 16) !== sequence) return undefined;
  const end = at + headerBytes + bytes.readUInt32BE(at + 8);
  if (end > bytes.length || bytes.readUInt32BE(at + 4) !== crc32(bytes.subarray(at + 8, end))) return undefined;
  return end;
}

/** Whether, anywhere at or after `from`, a whole frame of that segment tells of what came after `revision`. */
export function hasFrameBeyond(revision: number, bytes: Buffer, from: number, sequence: number): boolean {
  for (let at = bytes.indexOf(magic, from); at >= 0; at = bytes.indexOf(magic, at + 1)) {
    if (frameEnd(bytes, at, sequence) !== undefined && lastRevisionOfFrame(bytes, at) > revision) return true;
  }
  return false;
}

/** The last revision of the frame at `at`. */
export function lastRevisionOfFrame(bytes: Buffer, at: number): number {
  return bytes.readDoubleBE(at + 24) + bytes.readUInt32BE(at + 12) - 1;
}

/** Reads the frame at `at`, where `frameEnd` found one. */
export function decodeFrame(bytes: Buffer, at: number): Frame {
  const transactions: FramedTransaction[] = [];
  const count = bytes.readUInt32BE(at + 12);
  let from = at + headerBytes;
  for (let i = 0; i < count; i++) {
    const changes: FramedChange[] = [];
    const length = bytes.readUInt32BE(from);
    from += 4;
    for (let j = 0; j < length; j++) {
      const code = bytes.readUInt8(from);
      const keyStart = from + (code === expiringPut ? changeBytes : changeBytes - 8);
      const keyEnd = keyStart + bytes.readUInt16BE(from + 1);
      const end = keyEnd + bytes.readUInt32BE(from + 3);
      const change = { type: code === remove ? ("delete" as const) : ("put" as const), key: bytes.toString("utf8", keyStart, keyEnd) };
      const value = bytes.subarray(keyEnd, end);
      changes.push(code === expiringPut ? { ...change, value, expires: bytes.readDoubleBE(from + 7) } : { ...change, value });
      from = end;
    }
    transactions.push({ changes });
  }
  return { firstRevision: bytes.readDoubleBE(at + 24), time: bytes.readDoubleBE(at + 32), transactions };
}
