import { setTimeout as sleep } from "node:timers/promises";
import { isStatusError } from "../errors/status-error.ts";
import type { ClientObject, ListOptions, ObjectList, WatchOptions } from "./resource-client.ts";
import type { WatchEvent } from "./watch-stream.ts";

export interface InformerOptions {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

/** What an informer tells: each change of each object once, in order. */
export interface InformerHandlers<T> {
  readonly added?: (object: T) => void;
  readonly updated?: (object: T, old: T) => void;
  readonly deleted?: (object: T) => void;
  /** The connection failed; the informer goes on by itself. */
  readonly error?: (error: unknown) => void;
}

/**
 * Keeps a copy of a resource's objects: lists, then watches from there, resumes after disconnects and restarts,
 * and lists again when the history it needs is gone (410), telling only what differs.
 */
export interface Informer<T> {
  /** Begins; resolves when the first list is in the store. Rejects when `signal` aborts before that. */
  readonly start: (handlers: InformerHandlers<T>, signal: AbortSignal) => Promise<void>;
  /** By "namespace/name", or "name" for cluster-scoped kinds. */
  readonly get: (key: string) => T | undefined;
  readonly values: () => readonly T[];
  /** The newest revision seen. */
  readonly resourceVersion: () => string;
}

interface Source<T> {
  readonly list: (options?: ListOptions) => Promise<ObjectList<T>>;
  readonly watch: (options?: WatchOptions) => AsyncIterable<WatchEvent<T>>;
}

const pageSize = 500;
/** Between two tries, in milliseconds; it doubles with each failure. */
const firstDelay = 50;
const longestDelay = 10_000;
/** Each watch is asked to end after between one and two of these, in seconds, so that a dead connection is noticed. */
const watchSeconds = 300;

export function createInformer<T extends ClientObject>(source: Source<T>, options: InformerOptions = {}): Informer<T> {
  const store = new Map<string, T>();
  let version = "";
  let handlers: InformerHandlers<T> = {};

  async function relist(signal: AbortSignal): Promise<void> {
    const found = new Map<string, T>();
    let token: string | undefined;
    let listed = "";
    do {
      const page = await source.list({ ...options, limit: pageSize, signal, ...(token === undefined ? {} : { continue: token }) });
      for (const object of page.items) found.set(keyOf(object), object);
      listed = page.metadata.resourceVersion ?? "";
      token = page.metadata.continue;
    } while (token !== undefined && token !== "");
    for (const [key, old] of store) if (!found.has(key)) remove(key, old);
    for (const object of found.values()) put(object);
    version = listed;
  }

  /** Tells what a new object means against the store; what is there already means nothing. */
  function put(object: T): void {
    const key = keyOf(object);
    const old = store.get(key);
    if (old === undefined) {
      store.set(key, object);
      handlers.added?.(object);
    } else if (old.metadata?.uid !== object.metadata?.uid) {
      remove(key, old);
      put(object);
    } else if (old.metadata?.resourceVersion !== object.metadata?.resourceVersion) {
      store.set(key, object);
      handlers.updated?.(object, old);
    }
  }

  function remove(key: string, object: T): void {
    if (store.delete(key)) handlers.deleted?.(object);
  }

  async function follow(signal: AbortSignal, heard: () => void): Promise<void> {
    const timeoutSeconds = Math.round(watchSeconds * (1 + Math.random()));
    for await (const { type, object } of source.watch({ ...options, resourceVersion: version, allowWatchBookmarks: true, timeoutSeconds, signal })) {
      heard();
      // First, so that a handler that throws is not told of the same event again.
      version = object.metadata?.resourceVersion ?? version;
      if (type === "ADDED" || type === "MODIFIED") put(object);
      else if (type === "DELETED") remove(keyOf(object), object);
    }
  }

  /** A server that came back without its data counts its revisions anew, and would leave a watch from a later one in silence. */
  async function isBehind(signal: AbortSignal): Promise<boolean> {
    const { metadata } = await source.list({ ...options, limit: 1, signal });
    return isBefore(metadata.resourceVersion ?? "", version);
  }

  async function run(signal: AbortSignal, listed: () => void): Promise<void> {
    let delay = firstDelay;
    let failed = false;
    const heard = (): void => {
      delay = firstDelay;
    };
    const pause = async (): Promise<void> => {
      await sleep(delay * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
      delay = Math.min(delay * 2, longestDelay);
    };
    while (!signal.aborted) {
      const began = Date.now();
      try {
        if (failed && version !== "" && (await isBehind(signal))) version = "";
        failed = false;
        if (version === "") {
          await relist(signal);
          listed();
        }
        await follow(signal, heard);
        // A server that ends each watch at once is not asked again at once.
        if (Date.now() - began < firstDelay) await pause();
      } catch (error) {
        if (signal.aborted) return;
        failed = true;
        if (isStatusError(error) && error.code === 410) version = "";
        else handlers.error?.(error);
        await pause();
      }
    }
  }

  return {
    start: (given, signal) => {
      handlers = given;
      return new Promise((resolve, reject) => {
        const abort = (): void => reject(signal.reason);
        if (signal.aborted) abort();
        signal.addEventListener("abort", abort, { once: true });
        run(signal, resolve).catch(reject);
      });
    },
    get: (key) => store.get(key),
    values: () => [...store.values()],
    resourceVersion: () => version,
  };
}

function keyOf(object: ClientObject): string {
  const { namespace, name } = object.metadata ?? {};
  return namespace === undefined ? (name ?? "") : `${namespace}/${name}`;
}

/** Revisions are whole numbers that may be compared: KEP-5504. Others are taken for later ones. */
function isBefore(one: string, other: string): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(other) && BigInt(one) < BigInt(other);
}
