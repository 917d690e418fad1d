import { parseExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Storage } from "../storage/storage.ts";

/** Parsed values by their bytes, which the store hands out again and again until they change. */
const parsed = new WeakMap<Buffer, KubeObject>();

/** The object at a key of the storage, as far as `T` describes it, to be read only; undefined when absent. */
export function storedObject<T extends KubeObject>(storage: Pick<Storage, "get">, key: string): Readonly<T> | undefined {
  const value = storage.get(key)?.value;
  return value === undefined ? undefined : parseStored<T>(value);
}

export function parseStored<T extends KubeObject>(value: Buffer): Readonly<T> {
  let object = parsed.get(value);
  if (object === undefined) {
    object = parseExactly(value) as unknown as KubeObject;
    parsed.set(value, object);
  }
  return object as T;
}
