import { maxKeyBytes } from "../view/apply-transaction.ts";

export interface KeyRange {
  readonly start: string | Uint8Array;
  /** Exclusive; absent when nothing is above the range. */
  readonly end?: Uint8Array;
  readonly exclusiveStart?: boolean;
}

/** The keys that start with `prefix` and are at or above `from`, as LMDB wants it told: no bound longer than a key can be. */
export function keyRange(prefix: string, from: string): KeyRange {
  const prefixBytes = Buffer.from(prefix);
  const end = prefixEnd(prefixBytes.subarray(0, maxKeyBytes));
  const bound = end && { end };
  const start = from > prefix ? Buffer.from(from) : prefixBytes;
  if (start.length <= maxKeyBytes) return { start, ...bound };
  // No key of storable length lies between the beginning of a longer one and that one itself.
  return { start: start.subarray(0, maxKeyBytes), exclusiveStart: true, ...bound };
}

/** The smallest bytes above all that begin with `prefix`; undefined when there are none. */
function prefixEnd(prefix: Buffer): Uint8Array | undefined {
  for (let last = prefix.length - 1; last >= 0; last--) {
    const byte = prefix[last] as number;
    if (byte === 0xff) continue;
    const end = Buffer.from(prefix.subarray(0, last + 1));
    end[last] = byte + 1;
    return end;
  }
  return undefined;
}
