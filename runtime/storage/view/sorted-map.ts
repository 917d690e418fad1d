import { byteOrder, prefixEnd } from "./byte-order.ts";

/** Chunks split at this many keys: small enough that an insertion moves little, large enough that the list of chunks stays short. */
const chunkCapacity = 512;

interface Chunk<V> {
  /** Ascending, as `byteOrder` makes them. Never empty, but for the only chunk of an empty map. */
  readonly keys: string[];
  readonly values: V[];
}

/** The index of the first of `keys` at or above `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A map from string keys that also yields them in byte order: a list of sorted chunks beside a hash map. */
export class SortedMap<V> {
  readonly #byKey = new Map<string, V>();
  readonly #chunks: Chunk<V>[] = [{ keys: [], values: [] }];

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): V | undefined {
    return this.#byKey.get(key);
  }

  set(key: string, value: V): void {
    const replaces = this.#byKey.has(key);
    this.#byKey.set(key, value);
    const ordered = byteOrder(key);
    const at = this.#chunkOf(ordered);
    const chunk = this.#chunks[at] as Chunk<V>;
    const index = lowerBound(chunk.keys, ordered);
    if (replaces) {
      chunk.values[index] = value;
      return;
    }
    chunk.keys.splice(index, 0, ordered);
    chunk.values.splice(index, 0, value);
    if (chunk.keys.length > chunkCapacity) this.#split(at, index);
  }

  delete(key: string): boolean {
    if (!this.#byKey.delete(key)) return false;
    const ordered = byteOrder(key);
    const at = this.#chunkOf(ordered);
    const chunk = this.#chunks[at] as Chunk<V>;
    const index = lowerBound(chunk.keys, ordered);
    chunk.keys.splice(index, 1);
    chunk.values.splice(index, 1);
    if (chunk.keys.length === 0 && this.#chunks.length > 1) this.#chunks.splice(at, 1);
    return true;
  }

  /** The values whose key starts with `prefix` and is at or above `from`, by key; at most `limit`, when that is above 0. */
  values(prefix: string, from = prefix, limit = 0): V[] {
    const [start, end] = bounds(prefix, from);
    const found: V[] = [];
    const most = limit > 0 ? limit : Number.POSITIVE_INFINITY;
    for (let at = this.#chunkOf(start); at < this.#chunks.length; at++) {
      const { keys, values } = this.#chunks[at] as Chunk<V>;
      const first = lowerBound(keys, start);
      const last = Math.min(end === undefined ? keys.length : lowerBound(keys, end), first + most - found.length);
      for (let i = first; i < last; i++) found.push(values[i] as V);
      if (last < keys.length) break;
    }
    return found;
  }

  /** How many keys start with `prefix`. */
  count(prefix: string): number {
    const [start, end] = bounds(prefix, prefix);
    let count = 0;
    for (let at = this.#chunkOf(start); at < this.#chunks.length; at++) {
      const { keys } = this.#chunks[at] as Chunk<V>;
      const last = end === undefined || (keys.at(-1) as string) < end ? keys.length : lowerBound(keys, end);
      count += last - lowerBound(keys, start);
      if (last < keys.length) break;
    }
    return count;
  }

  /** The last chunk that begins at or below `ordered`, the first when all begin above. */
  #chunkOf(ordered: string): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#chunks[middle]?.keys[0] as string) <= ordered) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #split(at: number, inserted: number): void {
    const { keys, values } = this.#chunks[at] as Chunk<V>;
    // Keys that arrive in ascending order leave full chunks behind, not half-full ones.
    const middle = inserted === keys.length - 1 && at === this.#chunks.length - 1 ? keys.length - 1 : keys.length >>> 1;
    this.#chunks.splice(at + 1, 0, { keys: keys.splice(middle), values: values.splice(middle) });
  }
}

function bounds(prefix: string, from: string): [start: string, end: string | undefined] {
  const start = byteOrder(prefix);
  const first = from > prefix ? byteOrder(from) : start;
  return [first, prefixEnd(start)];
}
