import { crc32 } from "node:zlib";
import { StorageError } from "../storage-error.ts";

/** The head of a segment, a file of the write-ahead log. Frames follow it. */
export interface SegmentHead {
  /** The place of the segment among all; part of each of its frames, so that those of a file's earlier life do not count. */
  readonly sequence: number;
  /** The newest durable revision when the segment was begun. Whatever an earlier segment has beyond it was refused to its writer. */
  readonly base: number;
  /** Whether it was written without waiting for the disk: a machine that goes down may leave gaps in it. */
  readonly relaxed: boolean;
}

export const segmentHeadBytes = 40;

const magicNumber = 0xfff75701;
const formatVersion = 1;

/** magic (4), checksum of what follows (4), version (4), flags (4), sequence (8), base (8), reserved (8). */
export function encodeSegmentHead({ sequence, base, relaxed }: SegmentHead): Buffer {
  const head = Buffer.alloc(segmentHeadBytes);
  head.writeUInt32BE(magicNumber, 0);
  head.writeUInt32BE(formatVersion, 8);
  head.writeUInt32BE(relaxed ? 1 : 0, 12);
  head.writeDoubleBE(sequence, 16);
  head.writeDoubleBE(base, 24);
  head.writeUInt32BE(crc32(head.subarray(8)), 4);
  return head;
}

/**
 * Undefined when the head is not whole: it was being written when the machine went down.
 * @throws StorageError "unavailable" when a later version of the program wrote it.
 */
export function decodeSegmentHead(bytes: Buffer): SegmentHead | undefined {
  if (bytes.length < segmentHeadBytes || bytes.readUInt32BE(0) !== magicNumber) return undefined;
  if (bytes.readUInt32BE(4) !== crc32(bytes.subarray(8, segmentHeadBytes))) return undefined;
  const version = bytes.readUInt32BE(8);
  if (version !== formatVersion)
    throw new StorageError("unavailable", `the write-ahead log has format ${version}, this program reads ${formatVersion}`);
  return { sequence: bytes.readDoubleBE(16), base: bytes.readDoubleBE(24), relaxed: bytes.readUInt32BE(12) === 1 };
}

/** The name of a segment's file; such names sort as the sequences do. */
export function segmentName(sequence: number): string {
  return `${String(sequence).padStart(16, "0")}.wal`;
}

/** A segment that is no longer needed waits under this name for its next life: to write over a file is faster than to let one grow. */
export function spareName(sequence: number): string {
  return `${String(sequence).padStart(16, "0")}.spare`;
}

/** What a file of the directory is to the log; undefined for others' files. */
export function parseLogName(name: string): { readonly sequence: number; readonly spare: boolean } | undefined {
  const [, digits, kind] = /^(\d{16})\.(wal|spare)$/.exec(name) ?? [];
  return digits === undefined ? undefined : { sequence: Number(digits), spare: kind === "spare" };
}
