import { setTimeout as sleep } from "node:timers/promises";
import type { Entry, Stamp } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import type { LoggedChange } from "../view/change-window.ts";
import { MemoryView } from "../view/memory-view.ts";
import type { EtcdClient, EtcdEvent, EtcdKeyValue, EtcdWatch } from "./etcd-client.ts";

/** So many keys are read at a time. */
const pageSize = 1_000;

/** Milliseconds between attempts to watch again, doubled up to the longest. */
const shortestBackoff = 100;
const longestBackoff = 2_000;

/** Milliseconds between requests for progress while someone waits for a revision. */
const progressInterval = 100;

/** Milliseconds that someone waits for a revision at most. */
const waitTimeout = 10_000;

interface Waiter {
  readonly revision: number;
  readonly deadline: number;
  readonly resolve: () => void;
  readonly reject: (error: StorageError) => void;
}

export interface EtcdViewOptions {
  readonly client: EtcdClient;
  readonly stamp: Stamp;
  /** Which of etcd's keys are ours: from `start` up to `end`. */
  readonly start: string;
  readonly end: string;
  /** From etcd's key to ours. */
  readonly toKey: (etcdKey: string) => string;
}

interface Loaded {
  readonly entries: readonly Entry[];
  readonly revision: number;
}

/** All of etcd's keys that are ours, in memory: read once, then kept by one watch that begins where the reading ended. */
export class EtcdView {
  readonly memory: MemoryView;
  readonly #options: EtcdViewOptions;
  #watch: EtcdWatch | undefined;
  #waiters: Waiter[] = [];
  #progressTimer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @throws StorageError when etcd cannot be read. */
  static async load(options: EtcdViewOptions): Promise<EtcdView> {
    const loaded = await readAll(options);
    const view = new EtcdView(options, loaded);
    await view.#startWatch();
    return view;
  }

  private constructor(options: EtcdViewOptions, { entries, revision }: Loaded) {
    this.#options = options;
    this.memory = new MemoryView(revision);
    for (const entry of entries) this.memory.load(entry);
  }

  /**
   * Resolves when the view has come to `revision`.
   * @param expected whether an event of ours is on its way that will bring it there; else etcd is asked at once
   * @throws StorageError "timeout" when etcd does not tell in time
   */
  async reach(revision: number, expected: boolean): Promise<void> {
    if (this.memory.revision >= revision) return;
    if (this.#closed) throw new StorageError("closed", "the storage is closed");
    if (!expected) this.#watch?.requestProgress();
    await new Promise<void>((resolve, reject) => {
      this.#waiters.push({ revision, deadline: Date.now() + waitTimeout, resolve, reject });
      this.#progressTimer ??= setInterval(() => this.#hurry(), progressInterval).unref();
    });
  }

  close(): void {
    this.#closed = true;
    this.#watch?.close();
    clearInterval(this.#progressTimer);
    for (const { reject } of this.#waiters) reject(new StorageError("closed", "the storage is closed"));
    this.#waiters = [];
  }

  async #startWatch(): Promise<void> {
    const { client, start, end } = this.#options;
    this.#watch = await client.watch(start, end, this.memory.revision + 1, {
      onEvents: (events, revision) => {
        this.#apply(events.map((event) => this.#toChange(event)));
        this.memory.advance(revision);
        this.#answer();
      },
      onEnd: (_error, compactRevision) => {
        this.#watch = undefined;
        if (!this.#closed) void this.#resume(compactRevision !== undefined);
      },
    });
    if (this.#closed) this.#watch.close();
  }

  /** Watches on from where the view is, or from anew when etcd has forgotten that. Tries until it succeeds. */
  async #resume(compacted: boolean): Promise<void> {
    let backoff = shortestBackoff;
    let reload = compacted;
    for (;;) {
      await sleep(backoff, undefined, { ref: false });
      if (this.#closed) return;
      try {
        if (reload) this.#replace(await readAll(this.#options));
        reload = false;
        await this.#startWatch();
        return;
      } catch {
        backoff = Math.min(backoff * 2, longestBackoff);
      }
    }
  }

  /** Applies events, each revision's as one transaction. */
  #apply(changes: readonly LoggedChange[]): void {
    const time = Date.now();
    for (let from = 0; from < changes.length; ) {
      const { revision } = changes[from] as LoggedChange;
      let to = from + 1;
      while (changes[to]?.revision === revision) to++;
      this.memory.apply({ revision, time, changes: changes.slice(from, to) });
      from = to;
    }
  }

  #toChange({ type, key: etcdKey, modRevision, value }: EtcdEvent): LoggedChange {
    const key = this.#options.toKey(etcdKey);
    const before = this.memory.get(key);
    const past = { previousRevision: before?.revision ?? 0, ...(before && { previous: before.value }) };
    const stamped = this.#options.stamp(type === "put" ? value : (before?.value ?? value), modRevision);
    return { type, key, revision: modRevision, value: stamped, ...past };
  }

  /** Goes over to what was read anew. The steps between are lost, so that those who have not seen them must read anew too. */
  #replace({ entries, revision }: Loaded): void {
    const { stamp } = this.#options;
    const found = new Set(entries.map(({ key }) => key));
    const changes: LoggedChange[] = [];
    for (const { key, value, revision: written } of entries) {
      const before = this.memory.get(key);
      if (before?.revision === written) continue;
      changes.push({
        type: "put",
        key,
        revision: written,
        value,
        previousRevision: before?.revision ?? 0,
        ...(before && { previous: before.value }),
      });
    }
    for (const { key, value, revision: written } of this.memory.range("").entries) {
      if (!found.has(key)) changes.push({ type: "delete", key, revision, value: stamp(value, revision), previous: value, previousRevision: written });
    }
    this.#apply(changes.sort((a, b) => a.revision - b.revision));
    this.memory.advance(revision);
    this.memory.compact(revision);
    this.#answer();
  }

  #answer(): void {
    if (this.#waiters.length === 0) return;
    const { revision } = this.memory;
    const waiting = this.#waiters.filter((waiter) => waiter.revision > revision);
    const reached = this.#waiters.filter((waiter) => waiter.revision <= revision);
    this.#setWaiters(waiting);
    for (const { resolve } of reached) resolve();
  }

  #hurry(): void {
    const now = Date.now();
    const late = this.#waiters.filter(({ deadline }) => deadline <= now);
    this.#setWaiters(this.#waiters.filter(({ deadline }) => deadline > now));
    for (const { reject, revision } of late) reject(new StorageError("timeout", `etcd did not tell what led to revision ${revision}`));
    if (this.#waiters.length > 0) this.#watch?.requestProgress();
  }

  #setWaiters(waiters: Waiter[]): void {
    this.#waiters = waiters;
    if (waiters.length > 0) return;
    clearInterval(this.#progressTimer);
    this.#progressTimer = undefined;
  }
}

/** Reads all keys at one revision, and begins anew when etcd forgets that revision meanwhile. */
async function readAll(options: EtcdViewOptions): Promise<Loaded> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readOnce(options);
    } catch (error) {
      if (!(error instanceof StorageError && error.code === "compacted") || attempt === 3) throw error;
    }
  }
}

async function readOnce({ client, stamp, start, end, toKey }: EtcdViewOptions): Promise<Loaded> {
  const toEntry = ({ key, value, modRevision }: EtcdKeyValue): Entry => ({
    key: toKey(key),
    value: stamp(value, modRevision),
    revision: modRevision,
  });
  let page = await client.range(start, end, pageSize);
  const { revision } = page;
  const entries = page.entries.map(toEntry);
  while (page.more) {
    page = await client.range(`${page.entries.at(-1)?.key}\0`, end, pageSize, revision);
    for (const entry of page.entries) entries.push(toEntry(entry));
  }
  return { entries, revision };
}
