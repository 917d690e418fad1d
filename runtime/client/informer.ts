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
const firstDelay = 50;
const longestDelay = 10_000;

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
    for (const [key, old] of store) {
      if (found.has(key)) continue;
      store.delete(key);
      handlers.deleted?.(old);
    }
    for (const object of found.values()) put(object);
    version = listed;
  }

  /** Tells what a new object means against the store; the same revision again means nothing. */
  function put(object: T): void {
    const key = keyOf(object);
    const old = store.get(key);
    if (old !== undefined && old.metadata?.resourceVersion === object.metadata?.resourceVersion) return;
    store.set(key, object);
    if (old === undefined) handlers.added?.(object);
    else if (old.metadata?.uid === object.metadata?.uid) handlers.updated?.(object, old);
    else {
      handlers.deleted?.(old);
      handlers.added?.(object);
    }
  }

  async function follow(signal: AbortSignal): Promise<void> {
    for await (const event of source.watch({ ...options, resourceVersion: version, allowWatchBookmarks: true, signal })) {
      if (event.type === "ADDED" || event.type === "MODIFIED") put(event.object);
      else if (event.type === "DELETED" && store.delete(keyOf(event.object))) handlers.deleted?.(event.object);
      version = event.object.metadata?.resourceVersion ?? version;
    }
  }

  async function run(signal: AbortSignal, listed: () => void): Promise<void> {
    let delay = firstDelay;
    while (!signal.aborted) {
      try {
        if (version === "") {
          await relist(signal);
          listed();
        }
        await follow(signal);
        delay = firstDelay;
      } catch (error) {
        if (signal.aborted) return;
        if (isStatusError(error) && error.code === 410) version = "";
        else handlers.error?.(error);
        await sleep(delay * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
        delay = Math.min(delay * 2, longestDelay);
      }
    }
  }

  return {
    start: (given, signal) => {
      handlers = given;
      return new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
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
