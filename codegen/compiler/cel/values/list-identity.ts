import { escapeProperty } from "../escape-property.ts";
import { type CelType, dynType, type ListIdentity } from "../types/cel-type.ts";
import type { CelValue } from "./cel-value.ts";
import { celEquals } from "./equals.ts";
import { formatValue } from "./format-value.ts";
import { mapGet, mapKeys, mapSize } from "./map-access.ts";
import { isList, isMap, typeOf } from "./type-of.ts";

type List = readonly CelValue[];

/** Whether values of a type may hold lists whose order does not count. */
export function holdsIdentity(type: CelType): boolean {
  switch (type.kind) {
    case "list":
      return type.identity !== undefined || holdsIdentity(type.element);
    case "map":
      return holdsIdentity(type.value);
    case "object":
      return type.holdsIdentity?.() ?? false;
    default:
      return false;
  }
}

/** Equality of values of such a type. Source: Kubernetes, "Common Expression Language in Kubernetes", "Type system integration". */
export function identityEquals(type: CelType, left: CelValue, right: CelValue): boolean {
  if (type.kind === "list" && isList(left) && isList(right)) {
    return left.length === right.length && equalLists(type.element, type.identity, left, right);
  }
  if ((type.kind === "map" || type.kind === "object") && isMap(left) && isMap(right)) {
    return (
      mapSize(left) === mapSize(right) &&
      mapKeys(left).every((key) => {
        const other = mapGet(right, key);
        return other !== undefined && identityEquals(memberType(type, key), mapGet(left, key) ?? null, other);
      })
    );
  }
  return celEquals(left, right);
}

function memberType(type: CelType & { readonly kind: "map" | "object" }, key: CelValue): CelType {
  if (type.kind === "map") {
    return type.value;
  }
  const name = typeof key === "string" ? escapeProperty(key) : undefined;
  return (name === undefined ? undefined : type.field(name)?.type) ?? dynType;
}

function equalLists(element: CelType, identity: ListIdentity | undefined, left: List, right: List): boolean {
  switch (identity?.kind) {
    case "set": {
      const values = new Set(left.map(identityText));
      return right.every((value) => values.has(identityText(value)));
    }
    case "map": {
      const byKeys = new Map(left.map((value) => [keyText(identity.keys, value), value]));
      return right.every((value) => {
        const other = byKeys.get(keyText(identity.keys, value));
        return other !== undefined && identityEquals(element, other, value);
      });
    }
    default:
      return left.every((value, index) => identityEquals(element, value, right[index] ?? null));
  }
}

/** The elements of both: those on the right replace those on the left that they are the same as, or come after them. */
export function mergeLists(identity: ListIdentity, left: List, right: List): List {
  const textOf = identity.kind === "set" ? identityText : (value: CelValue) => keyText(identity.keys, value);
  const merged = new Map(left.map((value) => [textOf(value), value]));
  for (const value of right) {
    merged.set(textOf(value), value);
  }
  return [...merged.values()];
}

function keyText(keys: readonly string[], value: CelValue): string {
  return keys.map((key) => identityText((isMap(value) ? mapGet(value, key) : undefined) ?? null)).join("\0");
}

/** Elements of sets and keys of maps are scalars; structures that got into a comparison are the same when they print the same. */
function identityText(value: CelValue): string {
  if (value instanceof Uint8Array) {
    return `bytes:${Buffer.from(value).toString("base64")}`;
  }
  if (isList(value)) {
    return `[${value.map(identityText).join(",")}]`;
  }
  if (isMap(value)) {
    const members = mapKeys(value).map((key) => `${identityText(key)}=${identityText(mapGet(value, key) ?? null)}`);
    return `{${members.sort().join(",")}}`;
  }
  return `${typeOf(value)}:${formatValue(value)}`;
}
