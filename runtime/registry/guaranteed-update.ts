import type { KubeObject } from "../meta/object.ts";
import { settled } from "../scheme/pending-conversion.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Entry, Operation, Transaction } from "../storage/storage.ts";
import type { Store } from "./store.ts";

/** What stands at a key. */
export interface Current {
  readonly entry: Entry;
  /** Parsed for this attempt alone: it may be changed. */
  readonly object: KubeObject;
}

/** What an attempt wants done; "keep" writes nothing. */
export type Change =
  | { readonly type: "keep" }
  | { readonly type: "put"; readonly value: Buffer; readonly ttl?: number; readonly companions?: Transaction }
  | { readonly type: "delete"; readonly companions?: Transaction };

/** The entry that was put, or removed; with "keep", the one that stands. */
export interface UpdateOutcome<T> {
  readonly result: T;
  readonly entry: Entry | undefined;
}

/**
 * Changes the value at a key, trying again when another write came between. The first attempt may see an older value
 * than the store's newest; a failure or a "keep" that rests on one is tried again on the newest.
 */
export async function guaranteedUpdate<T>(
  server: Pick<ServerContext, "storage">,
  store: Store,
  key: string,
  attempt: (current: Current | undefined) => Promise<{ readonly change: Change; readonly result: T }>,
): Promise<UpdateOutcome<T>> {
  const { storage } = server;
  let entry = storage.get(key);
  let newest = false;
  for (;;) {
    let wanted: { readonly change: Change; readonly result: T };
    try {
      wanted = await attempt(entry === undefined ? undefined : await currentOf(store, entry));
    } catch (error) {
      if (newest) throw error;
      await storage.barrier();
      newest = true;
      const again = storage.get(key);
      if (again?.revision === entry?.revision) throw error;
      entry = again;
      continue;
    }
    const { change, result } = wanted;
    if (change.type === "keep") return { result, entry };
    const outcome = await storage.commit(transactionOf(key, entry?.revision ?? 0, change));
    if (outcome.succeeded) return { result, entry: outcome.entries[0] };
    entry = outcome.current[0];
    newest = true;
  }
}

function currentOf(store: Store, entry: Entry): Current | Promise<Current> {
  return settled(() => ({ entry, object: store.parse(entry.value) }));
}

/** The change of one key if it is still at `revision`, with what goes along. */
export function transactionOf(key: string, revision: number, change: Exclude<Change, { type: "keep" }>): Transaction {
  const { companions } = change;
  const operation: Operation =
    change.type === "delete"
      ? { type: "delete", key }
      : { type: "put", key, value: change.value, ...(change.ttl === undefined ? {} : { ttl: change.ttl }) };
  return {
    compare: [{ key, revision }, ...(companions?.compare ?? [])],
    operations: [operation, ...(companions?.operations ?? [])],
  };
}
