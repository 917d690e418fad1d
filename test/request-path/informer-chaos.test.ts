import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../../generated/client.ts";
import type { ConfigMap } from "../../generated/core/v1/types/config-map.ts";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { Informer } from "../../runtime/client/informer.ts";
import { createRestClient } from "../../runtime/client/rest-client.ts";
import { isStatusError } from "../../runtime/errors/status-error.ts";
import { type FaultyProxy, startFaultyProxy } from "../support/faulty-proxy.ts";
import { createRandom, type Random } from "../support/random.ts";

const seed = Number(process.env["SEED"] ?? 7);
const names = ["a", "b", "c", "d", "e", "f"];
const patience = { timeout: 30_000 };

interface Told {
  readonly type: "added" | "updated" | "deleted";
  readonly name: string;
  readonly revision: number;
  /** The revision that an update says it follows, and that a removal says it ends. */
  readonly old?: number;
}

const revisionOf = ({ metadata }: ConfigMap): number => Number(metadata?.resourceVersion);

describe(`an informer whose connections are broken at random (SEED=${seed})`, () => {
  let folder: string;
  let server: Typeplane;
  let proxy: FaultyProxy;
  let random: Random;
  let stop: AbortController;
  let told: Told[];
  let informer: Informer<ConfigMap>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-chaos-"));
    random = createRandom(seed);
    stop = new AbortController();
    told = [];
    server = await open(0);
    proxy = await startFaultyProxy(server.port, random, 120);
    const { cert, key } = server.adminCertificate;
    const rest = createRestClient({ server: `https://127.0.0.1:${proxy.port}`, ca: server.certificateAuthority, cert, key });
    informer = createClient(rest).core.v1.configMaps("default").informer();
    stop.signal.addEventListener("abort", rest.close);
  });

  afterEach(async () => {
    stop.abort();
    await proxy.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  function open(securePort: number): Promise<Typeplane> {
    return startServer({ storage: "embedded", durability: "relaxed", dataDir: folder, securePort, shutdownGraceSeconds: 0 });
  }

  function start(): Promise<void> {
    const note = (type: Told["type"], object: ConfigMap, old?: ConfigMap): void => {
      told.push({ type, name: object.metadata?.name ?? "", revision: revisionOf(object), ...(old === undefined ? {} : { old: revisionOf(old) }) });
    };
    const handlers = {
      added: (object: ConfigMap) => note("added", object),
      updated: (object: ConfigMap, old: ConfigMap) => note("updated", object, old),
      deleted: (object: ConfigMap) => note("deleted", object),
    };
    return informer.start(handlers, stop.signal);
  }

  async function writeAtRandom(count: number): Promise<void> {
    const maps = server.client.core.v1.configMaps("default");
    for (let n = 0; n < count; n++) {
      const name = random.pick(names);
      try {
        if (random.chance(0.3)) await maps.delete(name);
        else if (random.chance(0.4)) await maps.create({ metadata: { name }, data: { n: `${n} ${"x".repeat(random.integer(20_000))}` } });
        else await maps.patch(name, { type: "merge", patch: { data: { n: String(n) } } });
      } catch (error) {
        if (!isStatusError(error) || (error.code !== 404 && error.code !== 409)) throw error;
      }
      if (random.chance(0.3)) await sleep(random.integer(15));
    }
  }

  /** What the log says after a revision. */
  function logged(after: number): Told[] {
    const last = new Map<string, number>();
    return server.context.storage.changes(after, "/registry/configmaps/default/").map(({ type, key, revision, previous }) => {
      const name = key.slice(key.lastIndexOf("/") + 1);
      const old = last.get(name);
      last.set(name, revision);
      if (type === "delete") return { type: "deleted", name, revision };
      return previous === undefined ? { type: "added", name, revision } : { type: "updated", name, revision, ...(old === undefined ? {} : { old }) };
    });
  }

  /** Nothing is told twice, and each thing follows from what was told of the object before. */
  function checkChains(): void {
    const held = new Map<string, number>();
    for (const { type, name, revision, old } of told) {
      if (type === "added") expect(held.has(name), `${name} is added once`).toBe(false);
      else expect(held.has(name), `${name} was there before it is ${type}`).toBe(true);
      if (type === "updated") expect([old, revision > (old ?? 0)]).toEqual([held.get(name), true]);
      if (type === "deleted") held.delete(name);
      else held.set(name, revision);
    }
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(informer.values().map((object) => [object.metadata?.name, revisionOf(object)])));
  }

  async function settle(): Promise<void> {
    const { items } = await server.client.core.v1.configMaps("default").list();
    const wanted = Object.fromEntries(items.map((object) => [object.metadata?.name, revisionOf(object)]));
    await expect
      .poll(() => Object.fromEntries(informer.values().map((object) => [object.metadata?.name, revisionOf(object)])), patience)
      .toEqual(wanted);
  }

  test("hears of every change once and in order, also over a restart of the server", async () => {
    await writeAtRandom(10);
    await start();
    const from = Number(informer.resourceVersion());
    told.length = 0;
    await writeAtRandom(120);
    await server.close();
    server = await open(server.port);
    await writeAtRandom(60);
    while (proxy.broken() <= 3) await writeAtRandom(10);
    proxy.heal();
    await settle();
    const plain = (all: readonly Told[]) => all.map(({ type, name, revision }) => ({ type, name, revision }));
    expect(plain(told)).toEqual(plain(logged(from)));
  });

  test("tells only what differs where the history is gone, and ends with what there is", async () => {
    await start();
    // A fast machine writes more before as many connections are broken.
    for (let round = 0; round < 6 || proxy.broken() <= 3; round++) {
      await writeAtRandom(30);
      const { storage } = server.context;
      await storage.compact(storage.revision);
    }
    proxy.heal();
    await settle();
    checkChains();
  });

  test("begins anew with a server that has lost its data", async () => {
    await start();
    await writeAtRandom(40);
    await settle();
    const { port } = server;
    await server.close();
    const before = informer.values().map(({ metadata }) => metadata?.uid);
    rmSync(join(folder, "data"), { recursive: true });
    server = await open(port);
    await server.client.core.v1.configMaps("default").create({ metadata: { name: "new" } });
    await expect.poll(() => informer.get("default/new") !== undefined, patience).toBe(true);
    await settle();
    expect(informer.values().filter(({ metadata }) => before.includes(metadata?.uid))).toEqual([]);
  });
});
