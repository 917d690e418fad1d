import { deepEqual } from "../meta/deep-equal.ts";
import type { Storage } from "../storage/storage.ts";
import type { FlowObjects } from "./flow-control.ts";
import { type FlowSchema, flowSchemaPrefix, type PriorityLevelConfiguration, priorityLevelPrefix } from "./flow-objects.ts";

/** A stored object; undefined for bytes that are none, which must not keep every request from being served. */
export function parseFlowObject<T extends FlowSchema | PriorityLevelConfiguration>(value: Buffer): T | undefined {
  try {
    return JSON.parse(value.toString("utf8")) as T;
  } catch {
    return undefined;
  }
}

/**
 * Reads what is stored of flow control; parses each object once for each of its revisions. An object of which nothing has
 * changed that requests depend on - its status did - is the same one as before.
 */
export function createFlowObjectReader(storage: Pick<Storage, "range">): () => FlowObjects {
  let parsed = new Map<string, { readonly revision: number; readonly object: unknown }>();
  return () => {
    const seen: typeof parsed = new Map();
    const all = <T extends FlowSchema | PriorityLevelConfiguration>(prefix: string): T[] =>
      storage.range(prefix).entries.flatMap(({ key, revision, value }) => {
        const known = parsed.get(key);
        const one = known?.revision === revision ? known : { revision, object: sameOr(known?.object as T | undefined, parseFlowObject<T>(value)) };
        seen.set(key, one);
        return one.object === undefined ? [] : [one.object as T];
      });
    const objects = { schemas: all<FlowSchema>(flowSchemaPrefix), levels: all<PriorityLevelConfiguration>(priorityLevelPrefix) };
    parsed = seen;
    return objects;
  };
}

function sameOr<T extends FlowSchema | PriorityLevelConfiguration>(before: T | undefined, now: T | undefined): T | undefined {
  const same = before !== undefined && now !== undefined && before.metadata?.uid === now.metadata?.uid && deepEqual(before.spec, now.spec);
  return same ? before : now;
}
