import type { Entry } from "../storage.ts";

/** What an entry takes beside its value: the objects and their places in the map. */
const overhead = 200;

/** The entries last written or asked for, in the order in which they came, up to a number of bytes. */
export class EntryCache {
  readonly #entries = new Map<string, Entry>();
  readonly #capacity: number;
  #bytes = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Adds or replaces an entry; the oldest give way. */
  set(entry: Entry): void {
    this.delete(entry.key);
    const size = sizeOf(entry);
    if (size > this.#capacity >>> 3) return;
    this.#entries.set(entry.key, entry);
    this.#bytes += size;
    for (const oldest of this.#entries.values()) {
      if (this.#bytes <= this.#capacity) break;
      this.delete(oldest.key);
    }
  }

  /** Adds an entry only if there is room, so that one walk over a large range does not drive out what is in use. */
  offer(entry: Entry): void {
    if (this.#bytes + sizeOf(entry) <= this.#capacity) this.set(entry);
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= sizeOf(entry);
  }
}

function sizeOf(entry: Entry): number {
  return overhead + entry.key.length + entry.value.length;
}
