import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { ConfigMap } from "../../generated/core/v1/types/config-map.ts";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { createResourceClient } from "../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../runtime/client/resource-client.ts";
import type { RestClient } from "../../runtime/client/rest-client.ts";
import { isStatusError } from "../../runtime/errors/status-error.ts";
import type { Change } from "../../runtime/storage/storage.ts";
import { hasEtcd, startEtcd } from "../support/etcd.ts";
import { createInProcessClient } from "../support/in-process-client.ts";
import { createRandom, type Random } from "../support/random.ts";

// Writers write at random; watchers list, watch, drop and resume at random. The storage log is the model: what each list
// and each watcher says must be what follows from the log.

const seeds = process.env["SEED"] === undefined ? [1, 2] : [Number(process.env["SEED"])];
const namespaces = ["default", "kube-public"];
const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const apps = ["x", "y"];
const writers = 4;
const writes = 60;
const watchers = 8;
const readers = 3;
const reads = 25;

type ConfigMaps = ResourceClient<ConfigMap, never>;
type Access = (namespace?: string) => ConfigMaps;

/** What a watcher or a list asks for; `selects` is the model's opinion. */
interface Selector {
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

function selects({ namespace, labelSelector, fieldSelector }: Selector, { metadata }: ConfigMap): boolean {
  if (namespace !== undefined && metadata?.namespace !== namespace) return false;
  if (labelSelector !== undefined && `app=${metadata?.labels?.["app"]}` !== labelSelector) return false;
  return fieldSelector === undefined || `metadata.name=${metadata?.name}` === fieldSelector;
}

function randomSelector(random: Random): Selector {
  return {
    ...(random.chance(0.4) ? { namespace: random.pick(namespaces) } : {}),
    ...(random.chance(0.5) ? { labelSelector: `app=${random.pick(apps)}` } : {}),
    ...(random.chance(0.3) ? { fieldSelector: `metadata.name=${random.pick(names)}` } : {}),
  };
}

interface Told {
  readonly type: string;
  readonly key: string;
  readonly revision: number;
  readonly value: string;
}

/** What was heard between two lists (or two initial states), and where it began. */
interface Segment {
  readonly from: number;
  readonly state: Map<string, string>;
  readonly told: Told[];
  /** The newest revision that was heard of. */
  until: number;
}

interface Observation {
  readonly selector: Selector;
  readonly segments: Segment[];
}

const keyOf = ({ metadata }: ConfigMap): string => `${metadata?.namespace}/${metadata?.name}`;
const contentOf = ({ metadata, data }: ConfigMap): string => `${metadata?.uid} ${metadata?.labels?.["app"]} ${data?.["n"]}`;
const revisionOf = ({ metadata }: ConfigMap): number => Number(metadata?.resourceVersion);

async function write(access: Access, random: Random, mark: string): Promise<void> {
  const maps = access(random.pick(namespaces));
  const name = random.pick(names);
  const labels = { app: random.pick(apps) };
  try {
    switch (random.integer(4)) {
      case 0:
        return void (await maps.create({ metadata: { name, labels }, data: { n: mark } }));
      case 1:
        return void (await maps.delete(name));
      case 2:
        return void (await maps.patch(name, { type: "merge", patch: { metadata: { labels }, data: { n: mark } } }));
      default: {
        const read = await maps.get(name);
        await maps.update({ ...read, data: { n: mark } });
      }
    }
  } catch (error) {
    // Another writer was first.
    if (!isStatusError(error) || (error.code !== 404 && error.code !== 409)) throw error;
  }
}

async function listed(access: Access, selector: Selector, random: Random, revision?: string): Promise<Segment> {
  const { namespace, ...query } = selector;
  const state = new Map<string, string>();
  let from = 0;
  const exact = revision === undefined ? {} : { resourceVersion: revision, resourceVersionMatch: "Exact" as const };
  for await (const page of access(namespace).listPages({ ...query, ...exact, limit: 1 + random.integer(6) })) {
    for (const object of page.items) {
      expect(state.has(keyOf(object)), "an object is on one page only").toBe(false);
      state.set(keyOf(object), contentOf(object));
    }
    if (from !== 0) expect(Number(page.metadata.resourceVersion), "all pages are of one revision").toBe(from);
    from = Number(page.metadata.resourceVersion);
    // Time for others to write before the next page.
    if (random.chance(0.5)) await sleep(random.integer(5));
  }
  return { from, state, told: [], until: from };
}

/** Watches until `stop`, with drops; appends what it hears to `observation`. */
async function watchAtRandom(access: Access, random: Random, { selector, segments }: Observation, stop: AbortSignal): Promise<void> {
  const { namespace, ...query } = selector;
  while (!stop.aborted) {
    let segment = segments.at(-1);
    const begin = segment === undefined || random.chance(0.2);
    const streaming = begin && random.chance(0.5);
    if (begin && !streaming) {
      segment = await listed(access, selector, random);
      segments.push(segment);
    }
    const drop = new AbortController();
    const signal = AbortSignal.any([stop, drop.signal]);
    let left = 1 + random.integer(25);
    const timer = setTimeout(() => drop.abort(), 20 + random.integer(400));
    const start = streaming ? { sendInitialEvents: true } : { resourceVersion: String(segment?.until) };
    let initial: Map<string, string> | undefined = streaming ? new Map() : undefined;
    try {
      for await (const { type, object } of access(namespace).watch({ ...query, ...start, allowWatchBookmarks: true, signal })) {
        const revision = revisionOf(object);
        if (initial !== undefined) {
          if (type === "ADDED") {
            expect(initial.has(keyOf(object)), "the state names an object once").toBe(false);
            initial.set(keyOf(object), contentOf(object));
            continue;
          }
          expect([type, object.metadata?.annotations]).toEqual(["BOOKMARK", { "k8s.io/initial-events-end": "true" }]);
          segment = { from: revision, state: initial, told: [], until: revision };
          segments.push(segment);
          initial = undefined;
          continue;
        }
        if (segment === undefined) throw new Error("an event before the state");
        if (type !== "BOOKMARK") segment.told.push({ type, key: keyOf(object), revision, value: contentOf(object) });
        segment.until = Math.max(segment.until, revision);
        if (--left <= 0 && !stop.aborted) break;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Entry {
  readonly revision: number;
  readonly key: string;
  readonly before: ConfigMap | undefined;
  readonly after: ConfigMap | undefined;
}

function entryOf({ type, revision, value, previous }: Change): Entry {
  const parse = (bytes: Buffer): ConfigMap => JSON.parse(bytes.toString()) as ConfigMap;
  const object = parse(value);
  const before = type === "delete" ? object : previous && parse(previous);
  return { revision, key: keyOf(object), before, after: type === "delete" ? undefined : object };
}

/** The selected objects at a revision, by the log. */
function stateAt(log: readonly Entry[], first: ReadonlyMap<string, ConfigMap>, selector: Selector, revision: number): Map<string, string> {
  const all = new Map(first);
  for (const entry of log) {
    if (entry.revision > revision) break;
    if (entry.after === undefined) all.delete(entry.key);
    else all.set(entry.key, entry.after);
  }
  return new Map([...all].filter(([, object]) => selects(selector, object)).map(([key, object]) => [key, contentOf(object)]));
}

/** What someone who watches `selector` from one revision to another is told, by the log. */
function eventsBetween(log: readonly Entry[], selector: Selector, from: number, until: number): Told[] {
  return log.flatMap(({ revision, key, before, after }) => {
    if (revision <= from || revision > until) return [];
    const was = before !== undefined && selects(selector, before);
    const is = after !== undefined && selects(selector, after);
    if (!was && !is) return [];
    return [{ type: is ? (was ? "MODIFIED" : "ADDED") : "DELETED", key, revision, value: contentOf((is ? after : before) as ConfigMap) }];
  });
}

const sorted = (state: ReadonlyMap<string, string>): string[] => [...state].map(([key, value]) => `${key}: ${value}`).sort();

const storages = ["memory", "embedded", ...(hasEtcd() ? (["etcd"] as const) : [])] as const;

describe.each(storages)("list and watch over %s", (storage) => {
  describe.each(["over HTTP", "in process"])("%s", (way) => {
    // A dropped watch costs a connection over HTTP.
    test.each(way === "in process" ? seeds : seeds.slice(0, 1))(
      "tell what happened, all of it, once and in order (SEED=%i)",
      { timeout: 60_000 },
      async (seed) => {
        const folder = mkdtempSync(join(tmpdir(), "typeplane-model-"));
        const tokenAuthFile = join(folder, "tokens.csv");
        writeFileSync(tokenAuthFile, 'secret,admin,admin,"system:masters"\n');
        const etcd = storage === "etcd" ? await startEtcd() : undefined;
        const etcdServers = etcd === undefined ? [] : [etcd.url];
        let server: Typeplane | undefined;
        try {
          server = await startServer({ storage, dataDir: folder, durability: "relaxed", etcdServers, tokenAuthFile });
          const rest = way === "in process" ? createInProcessClient(server.context, "secret") : server.client.rest;
          await play(server, rest, seed);
        } finally {
          await server?.close();
          await etcd?.stop();
          rmSync(folder, { recursive: true });
        }
      },
    );
  });
});

async function play(server: Typeplane, rest: RestClient, seed: number): Promise<void> {
  const random = createRandom(seed);
  const access: Access = (namespace) =>
    createResourceClient(rest, { group: "", version: "v1", resource: "configmaps", kind: "ConfigMap", namespaced: true }, namespace);
  const store = server.context.storage;
  const prefix = "/registry/configmaps/";
  const began = store.revision;
  const first = new Map(
    store.range(prefix).entries.map(({ value }) => {
      const object = JSON.parse(value.toString()) as ConfigMap;
      return [keyOf(object), object];
    }),
  );

  const stop = new AbortController();
  const observations: Observation[] = Array.from({ length: watchers }, () => ({ selector: randomSelector(random), segments: [] }));
  const watching = observations.map((one, i) => watchAtRandom(access, createRandom(seed * 1_000 + i), one, stop.signal));
  const lists: { selector: Selector; segment: Segment }[] = [];
  await Promise.all([
    ...Array.from({ length: writers }, async (_, i) => {
      const own = createRandom(seed * 2_000 + i);
      for (let n = 0; n < writes; n++) {
        await write(access, own, `${i}-${n}`);
        if (own.chance(0.1)) await sleep(own.integer(20));
      }
    }),
    ...Array.from({ length: readers }, async (_, i) => {
      const own = createRandom(seed * 3_000 + i);
      for (let n = 0; n < reads; n++) {
        const selector = own.chance(0.3) ? {} : randomSelector(own);
        // Now, or as it was a while ago.
        const revision = own.chance(0.5) ? undefined : String(began + own.integer(store.revision - began + 1));
        lists.push({ selector, segment: await listed(access, selector, own, revision) });
      }
    }),
  ]);
  const log = store.changes(began, prefix).map(entryOf);
  const last = store.revision;
  const caughtUp = ({ selector, segments }: Observation): boolean => {
    const newest = segments.at(-1);
    return newest !== undefined && eventsBetween(log, selector, newest.until, last).length === 0;
  };
  await expect.poll(() => observations.every(caughtUp), { timeout: 20_000 }).toBe(true);
  stop.abort();
  await Promise.all(watching);

  expect(log.length).toBeGreaterThan(writes);
  for (const { selector, segment } of lists) {
    expect(sorted(segment.state)).toEqual(sorted(stateAt(log, first, selector, segment.from)));
  }
  for (const { selector, segments } of observations) {
    for (const { from, state, told, until } of segments) {
      expect(sorted(state)).toEqual(sorted(stateAt(log, first, selector, from)));
      expect(told).toEqual(eventsBetween(log, selector, from, until));
    }
    // What a watcher holds is what a list at the same revision answers.
    const held = segments.at(-1);
    if (held === undefined) throw new Error("a watcher that heard nothing");
    const state = new Map(held.state);
    for (const { type, key, value } of held.told) {
      if (type === "DELETED") state.delete(key);
      else state.set(key, value);
    }
    expect(sorted(state)).toEqual(sorted((await listed(access, selector, random, String(held.until))).state));
  }
}
