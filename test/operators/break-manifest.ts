import type { JsonObject, JsonValue } from "../../runtime/meta/json.ts";
import type { Random } from "../support/random.ts";

type Holder = Record<string, JsonValue>;
type Change = readonly [what: string, apply: (holder: Holder, key: string) => void];

const values: readonly JsonValue[] = [null, "", 1, -1, true, "strange value!", {}, [], 1.5, "1", { unknownField: 1 }];

const changes: readonly Change[] = [
  ["left out", remove],
  ["twice", double],
  ...values.map((value): Change => [JSON.stringify(value), (holder, key) => set(holder, key, structuredClone(value))]),
];

/** The same object with one thing changed, somewhere below its metadata: a member is left out, doubled, or has another value. */
export function breakManifest(object: JsonObject, random: Random): { readonly what: string; readonly object: JsonObject } {
  const path = random.pick(pathsOf(object));
  const [what, apply] = random.pick(changes);
  const copy = structuredClone(object);
  let holder = copy as Holder;
  for (const step of path.slice(0, -1)) holder = holder[step] as Holder;
  apply(holder, path.at(-1) ?? "");
  return { what: `${path.join(".")} ${what}`, object: copy };
}

function pathsOf(value: JsonValue, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Holder).flatMap(([key, member]) => {
    if (path.length === 0 && (key === "metadata" || key === "apiVersion" || key === "kind")) return [];
    return [[...path, key], ...pathsOf(member, [...path, key])];
  });
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function double(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else set(holder, `${key}Extra`, holder[key] as JsonValue);
}

function set(holder: Holder, key: string, value: JsonValue): void {
  holder[key] = value;
}
