import type { Storage } from "../storage/storage.ts";

/**
 * Something that is made of all that is stored under some prefixes: made when it is first asked for, and anew only after one of
 * those keys has changed. Asking costs nothing in between, and writes elsewhere cost a look at their key.
 */
export function followStore<T>(prefixes: readonly string[], make: (storage: Storage) => T): (storage: Storage) => T {
  const made = new WeakMap<Storage, { current: T; stale: boolean }>();
  return (storage) => {
    let state = made.get(storage);
    if (state === undefined) {
      const fresh = { current: make(storage), stale: false };
      state = fresh;
      made.set(storage, fresh);
      storage.subscribe((changes) => {
        if (!fresh.stale && changes.some(({ key }) => prefixes.some((prefix) => key.startsWith(prefix)))) fresh.stale = true;
      });
    }
    if (state.stale) {
      state.current = make(storage);
      state.stale = false;
    }
    return state.current;
  };
}
