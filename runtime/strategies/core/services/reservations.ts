import type { KubeObject } from "../../../meta/object.ts";
import type { Storage } from "../../../storage/storage.ts";

/**
 * What services that are being written have taken, between the choice and the transaction that stores it: the keys of
 * addresses and ports. What is stored needs no reservation, since its key is there.
 */
export class Reservations {
  readonly #keys = new Set<string>();
  readonly #byObject = new WeakMap<KubeObject, string[]>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(object: KubeObject, key: string): void {
    this.#keys.add(key);
    const keys = this.#byObject.get(object) ?? [];
    keys.push(key);
    this.#byObject.set(object, keys);
  }

  /** Forgets what `object` reserved: its fate is decided. */
  settle(object: KubeObject): void {
    for (const key of this.#byObject.get(object) ?? []) this.#keys.delete(key);
    this.#byObject.delete(object);
  }
}

const byStorage = new WeakMap<Storage, Reservations>();

/** The reservations of a server: those of its storage. */
export function reservationsOf(storage: Storage): Reservations {
  let reservations = byStorage.get(storage);
  if (reservations === undefined) {
    reservations = new Reservations();
    byStorage.set(storage, reservations);
  }
  return reservations;
}
