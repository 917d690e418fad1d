import { SortedMap } from "../view/sorted-map.ts";

/** Which key expires when; times in milliseconds since the epoch. */
export class ExpiryQueue {
  readonly #times = new Map<string, number>();
  readonly #queue = new SortedMap<string>();

  /** Sets when `key` expires; undefined: never. */
  set(key: string, time: number | undefined): void {
    const before = this.#times.get(key);
    if (before !== undefined) this.#queue.delete(position(key, before));
    if (time === undefined) {
      this.#times.delete(key);
    } else {
      this.#times.set(key, time);
      this.#queue.set(position(key, time), key);
    }
  }

  /** The keys that expired at or before `time`, the earliest first. */
  due(time: number): string[] {
    const keys: string[] = [];
    for (const key of this.#queue.values("", "", 1_000)) {
      if ((this.#times.get(key) as number) > time) break;
      keys.push(key);
    }
    return keys;
  }

  /** When the next key expires. */
  get next(): number | undefined {
    const [key] = this.#queue.values("", "", 1);
    return key === undefined ? undefined : this.#times.get(key);
  }
}

function position(key: string, time: number): string {
  return `${String(time).padStart(16, "0")} ${key}`;
}
