import { CelMap } from "./cel-map.ts";
import type { CelObject, CelValue } from "./cel-value.ts";
import { isPlainObject } from "./type-of.ts";

/** The value under a key of a map of either representation, undefined when absent. Inherited members (`constructor`, `__proto__`) are absent. */
export function mapGet(map: CelMap | CelObject, key: CelValue): CelValue | undefined {
  if (map instanceof CelMap) {
    return map.get(key);
  }
  return typeof key === "string" && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The number of entries. */
export function mapSize(map: CelMap | CelObject): number {
  return map instanceof CelMap ? map.size : mapKeys(map).length;
}

/** The keys; members set to undefined are absent. */
export function mapKeys(map: CelMap | CelObject): readonly CelValue[] {
  if (map instanceof CelMap) {
    return map.keys();
  }
  const keys = Object.keys(map);
  return keys.every((key) => map[key] !== undefined) ? keys : keys.filter((key) => map[key] !== undefined);
}

/** A map value as a JSON object when all its keys are strings; for results that leave the language. */
export function toPlainObject(map: CelMap | CelObject): CelObject | undefined {
  if (isPlainObject(map)) {
    return map;
  }
  const object: Record<string, CelValue> = Object.create(null) as Record<string, CelValue>;
  for (const { key, value } of (map as CelMap).entries()) {
    if (typeof key !== "string") {
      return undefined;
    }
    object[key] = value;
  }
  return object;
}
