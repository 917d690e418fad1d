import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";
import { valuesOf } from "./arbitraries.ts";
import type { Members, Shape } from "./shape.ts";

/** Strategic merge patches of a type, with every directive. */
export function strategicPatches(members: Members): fc.Arbitrary<JsonObject> {
  const entries = Object.entries(members).flatMap(([name, shape]) => memberPatches(name, shape));
  const plain = fc.record(Object.fromEntries(entries), { requiredKeys: [] }).map((object): JsonObject => ({ ...object }));
  const retained = fc.tuple(plain, fc.subarray(Object.keys(members))).map(([patch, more]): JsonObject => {
    const own = Object.keys(patch).filter((name) => !name.startsWith("$") && patch[name] !== null);
    return { ...patch, $retainKeys: [...new Set([...own, ...more])] };
  });
  const replaced = fc.tuple(plain, fc.constantFrom("replace", "delete")).map(([patch, $patch]): JsonObject => ({ ...patch, $patch }));
  return fc.oneof({ weight: 10, arbitrary: plain }, retained, replaced);
}

function memberPatches(name: string, shape: Shape): [string, fc.Arbitrary<JsonValue>][] {
  const value = fc.oneof({ weight: 8, arbitrary: patchesOf(shape) }, fc.constant(null));
  if (typeof shape === "string") return [[name, value]];
  if ("set" in shape) {
    const items = fc.uniqueArray(fc.constantFrom<JsonValue>(...(shape.set === "string" ? ["p", "q", "r"] : [1, 2, 3])), { maxLength: 3 });
    return [
      [name, value],
      [`$deleteFromPrimitiveList/${name}`, items],
      [`$setElementOrder/${name}`, items],
    ];
  }
  if ("keyed" in shape) {
    const order = fc.uniqueArray(fc.constantFrom("i", "j", "k"), { maxLength: 3 }).map((keys) => keys.map((key) => ({ name: key })));
    return [
      [name, value],
      [`$setElementOrder/${name}`, order],
    ];
  }
  return [[name, value]];
}

function patchesOf(shape: Shape): fc.Arbitrary<JsonValue> {
  if (typeof shape === "string" || "list" in shape || "set" in shape) return valuesOf(shape, { nulls: true });
  if ("map" in shape)
    return fc.dictionary(fc.constantFrom("k", "l", "m"), fc.oneof({ weight: 5, arbitrary: patchesOf(shape.map) }, fc.constant(null)));
  if ("object" in shape) return strategicPatches(shape.object);
  const { name: _, ...members } = shape.keyed;
  const item = fc
    .tuple(fc.constantFrom("i", "j", "k"), strategicPatches(members), fc.constantFrom("merge", "merge", "merge", "delete"))
    .map(([name, patch, how]): JsonObject => (how === "delete" ? { name, $patch: "delete" } : { ...patch, name }));
  return fc.uniqueArray(item, { selector: (one) => one["name"], maxLength: 3 });
}
