import type { IndexedField } from "../selectors/selectable-fields.ts";
import type { Change, Storage } from "../storage/storage.ts";
import { byteOrder } from "../storage/view/byte-order.ts";
import type { WatchDispatcher, WatchFollower } from "../watch/dispatcher.ts";
import type { RequestScope } from "./request-scope.ts";
import type { Store } from "./store.ts";

const indexes = new WeakMap<Store, Map<string, FieldIndex>>();

/**
 * The index of one field of the resource that `scope` serves, shared by its versions. Made at the first call, of all
 * objects; from then on each write is read once, whatever the number of those who select by the field.
 */
export function fieldIndex(
  scope: RequestScope,
  { index: name, get }: IndexedField,
  server: { storage: Storage; watches: WatchDispatcher },
): FieldIndex {
  const { store } = scope;
  let named = indexes.get(store);
  if (named === undefined) {
    named = new Map();
    indexes.set(store, named);
  }
  let index = named.get(name);
  if (index === undefined) {
    index = new FieldIndex((value) => get(store.parse(value)));
    for (const { key, value } of server.storage.range(store.prefix).entries) index.put(key, value);
    server.watches.follow(store.prefix, index);
    named.set(name, index);
  }
  return index;
}

interface Selecting {
  readonly prefix: string;
  readonly follower: WatchFollower;
}

/** Which objects have which value of a field, and who follows the objects of a value. */
export class FieldIndex implements WatchFollower {
  readonly #read: (value: Buffer) => string;
  readonly #valueOf = new Map<string, string>();
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #following = new Map<string, Set<Selecting>>();

  constructor(read: (value: Buffer) => string) {
    this.#read = read;
  }

  /** The keys under `prefix`, at or above `from`, whose object has the value; in byte order. */
  keys(value: string, prefix: string, from = prefix): string[] {
    const start = byteOrder(from);
    const found: { key: string; order: string }[] = [];
    for (const key of this.#keysOf.get(value) ?? []) {
      if (!key.startsWith(prefix)) continue;
      const order = byteOrder(key);
      if (order >= start) found.push({ key, order });
    }
    return found.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ key }) => key);
  }

  /** Tells of changes under `prefix` of objects that have, or had until then, the value. Returns the unsubscribe function. */
  follow(value: string, prefix: string, follower: WatchFollower): () => void {
    const selecting = { prefix, follower };
    const all = this.#following.get(value) ?? new Set();
    this.#following.set(value, all.add(selecting));
    return () => {
      all.delete(selecting);
      if (all.size === 0 && this.#following.get(value) === all) this.#following.delete(value);
    };
  }

  onChanges(changes: readonly Change[]): void {
    const batches = new Map<string, Change[]>();
    const tell = (value: string, change: Change): void => {
      if (!this.#following.has(value)) return;
      const batch = batches.get(value);
      if (batch === undefined) batches.set(value, [change]);
      else batch.push(change);
    };
    for (const change of changes) {
      const before = this.#valueOf.get(change.key);
      const after = change.type === "put" ? this.put(change.key, change.value) : this.#delete(change.key);
      if (before !== undefined) tell(before, change);
      if (after !== undefined && after !== before) tell(after, change);
    }
    for (const [value, batch] of batches) {
      for (const { prefix, follower } of this.#following.get(value) ?? []) {
        const own = batch.filter(({ key }) => key.startsWith(prefix));
        if (own.length > 0) follower.onChanges(own);
      }
    }
  }

  onClose(): void {
    const all = [...this.#following.values()].flatMap((set) => [...set]);
    this.#following.clear();
    for (const { follower } of all) follower.onClose?.();
  }

  /** Notes what stands at a key now; returns its value. */
  put(key: string, object: Buffer): string {
    const value = this.#read(object);
    if (this.#valueOf.get(key) === value) return value;
    this.#delete(key);
    this.#valueOf.set(key, value);
    const keys = this.#keysOf.get(value);
    if (keys === undefined) this.#keysOf.set(value, new Set([key]));
    else keys.add(key);
    return value;
  }

  #delete(key: string): undefined {
    const value = this.#valueOf.get(key);
    if (value === undefined) return;
    this.#valueOf.delete(key);
    const keys = this.#keysOf.get(value);
    keys?.delete(key);
    if (keys?.size === 0) this.#keysOf.delete(value);
  }
}
