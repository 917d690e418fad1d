import { CelDouble } from "./cel-double.ts";
import { CelUint } from "./cel-uint.ts";
import type { CelValue } from "./cel-value.ts";
import { normalizeInt } from "./int.ts";

type MapKey = string | number | bigint | boolean;

/** A map made by an expression. Keys are string, int, uint or bool; numbers that are equal are one key, whatever their type. JSON maps stay plain objects. */
export class CelMap {
  readonly #entries = new Map<MapKey, { readonly key: CelValue; readonly value: CelValue }>();

  get size(): number {
    return this.#entries.size;
  }

  /** The value under a key, undefined when absent. */
  get(key: CelValue): CelValue | undefined {
    const normal = normalizeKey(key);
    return normal === undefined ? undefined : this.#entries.get(normal)?.value;
  }

  has(key: CelValue): boolean {
    const normal = normalizeKey(key);
    return normal !== undefined && this.#entries.has(normal);
  }

  /** Adds an entry; false when the key is of no key type or already there. */
  add(key: CelValue, value: CelValue): boolean {
    const normal = normalizeKey(key);
    if (normal === undefined || key instanceof CelDouble || this.#entries.has(normal)) {
      return false;
    }
    this.#entries.set(normal, { key, value });
    return true;
  }

  keys(): CelValue[] {
    return Array.from(this.#entries.values(), (entry) => entry.key);
  }

  entries(): IterableIterator<{ readonly key: CelValue; readonly value: CelValue }> {
    return this.#entries.values();
  }
}

function normalizeKey(key: CelValue): MapKey | undefined {
  switch (typeof key) {
    case "string":
    case "boolean":
    case "number":
    case "bigint":
      return key;
    default:
      if (key instanceof CelUint) {
        return normalizeInt(key.value);
      }
      return key instanceof CelDouble ? key.value : undefined;
  }
}
