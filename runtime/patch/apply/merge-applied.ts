import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { elementOf } from "../../registry/managed-fields/fields-of.ts";
import type { Ownership } from "../../registry/managed-fields/ownership-plan.ts";
import { cloneJson, ownMember, setMember } from "../clone-json.ts";

/**
 * What an object becomes when a configuration is laid over it: structures, maps and associative lists merge, anything
 * else is taken from the configuration. Both stay as they are, and the result shares nothing with them.
 */
export function mergeApplied(live: JsonObject, config: JsonObject, ownership: Ownership): JsonObject {
  return merge(live, config, ownership) as JsonObject;
}

const whole: Ownership = { shape: "whole" };

type Associative = Extract<Ownership, { shape: "keyed" | "set" }>;

function merge(live: JsonValue | undefined, config: JsonValue | undefined, ownership: Ownership): JsonValue {
  if (config === undefined) return cloneJson(live as JsonValue);
  if (live === undefined) return cloneJson(config);
  switch (ownership.shape) {
    case "whole":
      return cloneJson(config);
    case "keyed":
    case "set":
      return mergeItems(live, config, ownership);
    default:
      return mergeMembers(live, config, ownership);
  }
}

function mergeMembers(live: JsonValue, config: JsonValue, ownership: Exclude<Ownership, Associative>): JsonValue {
  if (!isJsonObject(live)) return cloneJson(config);
  if (!isJsonObject(config)) return cloneJson(config === null && Object.keys(live).length > 0 ? live : config);
  const result: JsonObject = {};
  for (const key of Object.keys(live)) {
    const applied = ownMember(config, key);
    const inner = applied === undefined ? undefined : (memberOwnership(ownership, key) ?? whole);
    setMember(result, key, inner === undefined ? cloneJson(live[key] as JsonValue) : merge(live[key], applied, inner));
  }
  for (const key of Object.keys(config)) if (!Object.hasOwn(live, key)) setMember(result, key, cloneJson(config[key] as JsonValue));
  return result;
}

function memberOwnership(ownership: Exclude<Ownership, Associative>, key: string): Ownership | undefined {
  switch (ownership.shape) {
    case "object":
      return ownership.members.get(key)?.ownership() ?? ownership.others;
    case "map":
      return ownership.values();
    case "deduced":
      return ownership;
    case "whole":
      return undefined;
  }
}

/** Items of the configuration keep their order, and the others stay between those they stood between. */
function mergeItems(live: JsonValue, config: JsonValue, ownership: Associative): JsonValue {
  const before = Array.isArray(live) ? live : [];
  const after = Array.isArray(config) ? config : [];
  if (before.length === 0 && after.length === 0) return config;
  const left = before.map((item) => elementOf(item, ownership));
  const right = after.map((item) => elementOf(item, ownership));
  const leftItems = new Map<string, JsonValue | undefined>();
  // Repeated items are replaced, not merged.
  left.forEach((element, index) => {
    leftItems.set(element, leftItems.has(element) ? undefined : (before[index] as JsonValue));
  });
  const rightElements = new Set(right);
  const shared = right.filter((element) => leftItems.has(element));
  const inner = ownership.shape === "keyed" ? ownership.items() : undefined;
  const merged = new Set<string>();
  const result: JsonValue[] = [];
  const take = (index: number): void => {
    const element = right[index] as string;
    merged.add(element);
    const item = after[index] as JsonValue;
    result.push(merge(leftItems.get(element), item, inner ?? whole));
  };
  let l = 0;
  let r = 0;
  let next = shared.shift();
  while (l < left.length || r < right.length) {
    if (l < left.length && r < right.length) {
      if (left[l] === right[r]) {
        take(r);
        l++;
        r++;
        next = shared.shift();
        continue;
      }
      if (rightElements.has(left[l] as string) && next !== undefined && next !== left[l]) {
        l++;
        continue;
      }
    }
    if (l < left.length) {
      const element = left[l] as string;
      if (!rightElements.has(element)) {
        result.push(cloneJson(before[l] as JsonValue));
        l++;
        continue;
      }
      if (merged.has(element)) l++;
    }
    if (r < right.length) {
      const element = right[r] as string;
      take(r);
      r++;
      if (next === element) next = shared.shift();
    }
  }
  return result;
}
