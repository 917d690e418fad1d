import { CelMap } from "./cel-map.ts";
import type { CelObject, CelValue } from "./cel-value.ts";

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
