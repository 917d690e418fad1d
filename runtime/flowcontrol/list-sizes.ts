import type { Storage } from "../storage/storage.ts";

/** So many objects are looked at to know how large those of a resource are. */
const sample = 8;
/** How long that holds, in milliseconds. */
const lasting = 60_000;

interface Size {
  readonly averageBytes: number;
  readonly seenAt: number;
}

/** How much there is of each resource: the number of its objects now, and how large a few of them were a minute ago at most. */
export class ListSizes {
  readonly #storage: Pick<Storage, "count" | "range">;
  readonly #now: () => number;
  readonly #sizes = new Map<string, Size>();

  constructor(storage: Pick<Storage, "count" | "range">, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Bytes of a list of at most `limit` objects whose keys start with `prefix`; 0 for no limit. */
  bytes(prefix: string, limit: number): number {
    const count = this.#storage.count(prefix);
    return count === 0 ? 0 : (limit > 0 && limit < count ? limit : count) * this.#averageBytes(prefix);
  }

  #averageBytes(prefix: string): number {
    const now = this.#now();
    const known = this.#sizes.get(prefix);
    if (known !== undefined && now - known.seenAt < lasting) return known.averageBytes;
    const { entries } = this.#storage.range(prefix, { limit: sample });
    let bytes = 0;
    for (const { value } of entries) bytes += value.length;
    const averageBytes = entries.length === 0 ? 0 : bytes / entries.length;
    this.#sizes.set(prefix, { averageBytes, seenAt: now });
    return averageBytes;
  }
}
