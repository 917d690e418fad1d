import type { Entry } from "../storage.ts";
import { byteOrder } from "../view/byte-order.ts";
import { type LoggedChange, sizeInMemory } from "../view/change-window.ts";
import { SortedMap } from "../view/sorted-map.ts";
import type { CommittedTransaction } from "./committed-transaction.ts";

/** A key that was written since the database was. */
export interface Slot {
  /** See `byteOrder`. */
  readonly order: string;
  /** What was put last; undefined when the key was deleted. */
  readonly entry: Entry | undefined;
  /** Whether the key was there before. */
  readonly wasThere: boolean;
}

/** What was written in a stretch of time: all transactions, and what they have led to. */
export class Generation {
  readonly slots = new SortedMap<Slot>();
  readonly transactions: CommittedTransaction[] = [];
  /** See `sizeInMemory`. */
  bytes = 0;
  /** When the first put expires, in milliseconds since the epoch. */
  nextExpiry = Number.POSITIVE_INFINITY;

  /** Adds a transaction, whose changes `set` tells one by one. */
  add(transaction: CommittedTransaction): void {
    this.transactions.push(transaction);
    this.bytes += sizeInMemory(transaction);
    for (const { time } of transaction.expiries) this.nextExpiry = Math.min(this.nextExpiry, time);
  }

  /** Sets what a change has led to: an entry, or nothing. */
  set({ key, previousRevision }: LoggedChange, entry: Entry | undefined): void {
    const before = this.slots.get(key);
    this.slots.set(key, { order: before?.order ?? byteOrder(key), entry, wasThere: before?.wasThere ?? previousRevision > 0 });
  }

  /** How many more keys start with `prefix` than before. */
  difference(prefix: string): number {
    let difference = 0;
    for (const { entry, wasThere } of this.slots.values(prefix)) difference += Number(entry !== undefined) - Number(wasThere);
    return difference;
  }
}

/**
 * What is durable in the write-ahead log and not yet shown by the database's snapshot: a generation that grows, and at times one that
 * is on its way to the database.
 */
export class Overlay {
  #growing = new Generation();
  #frozen: Generation | undefined;

  get growing(): Generation {
    return this.#growing;
  }

  get frozen(): Generation | undefined {
    return this.#frozen;
  }

  /** What it takes in memory: see `sizeInMemory`. */
  get bytes(): number {
    return this.#growing.bytes + (this.#frozen?.bytes ?? 0);
  }

  /** Undefined when the database's snapshot tells. */
  get(key: string): Slot | undefined {
    return this.#growing.slots.get(key) ?? this.#frozen?.slots.get(key);
  }

  /** The slots of keys that start with `prefix` and are at or above `from`, by key. */
  slots(prefix: string, from: string): readonly Slot[] {
    const newer = this.#growing.slots.values(prefix, from);
    const older = this.#frozen?.slots.values(prefix, from) ?? [];
    if (older.length === 0) return newer;
    return newer.length === 0 ? older : merge(newer, older);
  }

  /** How many more keys start with `prefix` than in the database's snapshot. */
  difference(prefix: string): number {
    return this.#growing.difference(prefix) + (this.#frozen?.difference(prefix) ?? 0);
  }

  /** Lets a new generation grow. There may be no frozen one. */
  freeze(): Generation {
    this.#frozen = this.#growing;
    this.#growing = new Generation();
    return this.#frozen;
  }

  /** Forgets the frozen generation: the database's snapshot has it. */
  dropFrozen(): void {
    this.#frozen = undefined;
  }
}

function merge(newer: readonly Slot[], older: readonly Slot[]): Slot[] {
  const merged: Slot[] = [];
  let next = 0;
  for (const slot of newer) {
    let old = older[next];
    while (old !== undefined && old.order < slot.order) {
      merged.push(old);
      old = older[++next];
    }
    if (old?.order === slot.order) next++;
    merged.push(slot);
  }
  while (next < older.length) merged.push(older[next++] as Slot);
  return merged;
}

/** The keys of the database, ascending, with those of `slots` that are there and without those that were deleted. */
export function* overlaidKeys(keys: Iterable<string>, slots: readonly Slot[]): Generator<string> {
  let next = 0;
  for (const key of keys) {
    const order = byteOrder(key);
    let slot = slots[next];
    while (slot !== undefined && slot.order < order) {
      if (slot.entry !== undefined) yield slot.entry.key;
      slot = slots[++next];
    }
    if (slot?.order === order) next++;
    if (slot?.order !== order || slot.entry !== undefined) yield key;
  }
  for (; next < slots.length; next++) {
    const { entry } = slots[next] as Slot;
    if (entry !== undefined) yield entry.key;
  }
}
