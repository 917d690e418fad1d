import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ConfigMap } from "../../generated/core/v1/types/config-map.ts";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { Informer } from "../../runtime/client/informer.ts";

const dataDir = mkdtempSync(join(tmpdir(), "typeplane-informer-"));
const stop = new AbortController();
let server: Typeplane | undefined;

afterAll(async () => {
  stop.abort();
  await server?.close();
  rmSync(dataDir, { recursive: true });
});

/** What an informer has told, and what it holds. */
function follow(informer: Informer<ConfigMap>): {
  told: string[];
  errors: unknown[];
  ready: Promise<void>;
  held: () => Record<string, string | undefined>;
} {
  const told: string[] = [];
  const errors: unknown[] = [];
  const ready = informer.start(
    {
      added: (object) => told.push(`added ${object.metadata?.name}`),
      updated: (object, old) => told.push(`updated ${object.metadata?.name} ${old.data?.["n"]} to ${object.data?.["n"]}`),
      deleted: (object) => told.push(`deleted ${object.metadata?.name}`),
      error: (error) => errors.push(error),
    },
    stop.signal,
  );
  return { told, errors, ready, held: () => Object.fromEntries(informer.values().map(({ metadata, data }) => [metadata?.name ?? "", data?.["n"]])) };
}

test("an informer survives restarts of its server, and tells each change once", async () => {
  const open = (securePort: number): Promise<Typeplane> => startServer({ storage: "embedded", dataDir, securePort, shutdownGraceSeconds: 0 });
  server = await open(0);
  const { port, client } = server;
  const maps = client.core.v1.configMaps("default");
  for (const name of ["a", "b"]) await maps.create({ metadata: { name }, data: { n: "0" } });

  const { told, errors, ready, held } = follow(maps.informer());
  await ready;
  expect(told).toEqual(["added a", "added b"]);
  await maps.patch("a", { type: "merge", patch: { data: { n: "1" } } });
  await expect.poll(() => told.at(-1)).toBe("updated a 0 to 1");

  await server.close();
  server = await open(port);
  // Another client: what happens while the informer is still finding its way back.
  const later = server.client.core.v1.configMaps("default");
  await later.delete("b");
  await later.create({ metadata: { name: "c" }, data: { n: "0" } });
  await later.patch("a", { type: "merge", patch: { data: { n: "2" } } });
  await expect.poll(held, { timeout: 20_000 }).toEqual({ a: "2", c: "0" });
  expect(told.slice(3)).toEqual(["deleted b", "added c", "updated a 1 to 2"]);

  await server.close();
  server = await open(port);
  // The history that the informer would go on from is gone: it lists again, and tells only what differs.
  const last = server.client.core.v1.configMaps("default");
  await last.patch("c", { type: "merge", patch: { data: { n: "1" } } });
  await last.delete("a");
  await server.context.storage.compact(server.context.storage.revision);
  await expect.poll(held, { timeout: 20_000 }).toEqual({ c: "1" });
  expect([...told.slice(6)].sort()).toEqual(["deleted a", "updated c 0 to 1"]);
  for (const error of errors) expect(String(error)).toMatch(/ECONNREFUSED|ECONNRESET|aborted|hang up|socket|closed/i);
});

test("several servers live in one process", async () => {
  const servers = await Promise.all([startServer(), startServer(), startServer()]);
  try {
    await Promise.all(servers.map(({ client }, i) => client.core.v1.configMaps("default").create({ metadata: { name: `only-${i}` } })));
    const names = await Promise.all(
      servers.map(async ({ client }) => (await client.core.v1.configMaps("default").list()).items.map(({ metadata }) => metadata?.name)),
    );
    expect(names).toEqual([["only-0"], ["only-1"], ["only-2"]]);
  } finally {
    await Promise.all(servers.map((one) => one.close()));
  }
});

test("a server that closes ends its watches and takes no more", async () => {
  const short = await startServer();
  const events: unknown[] = [];
  const watching = (async () => {
    for await (const event of short.client.core.v1.configMaps("default").watch()) events.push(event);
  })().catch(() => {});
  await short.client.core.v1.configMaps("default").create({ metadata: { name: "seen" } });
  await expect.poll(() => events.length).toBe(1);
  await short.close();
  await watching;
  await expect(short.client.core.v1.configMaps("default").list()).rejects.toThrow();
});
