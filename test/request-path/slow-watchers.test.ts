import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { ClientObject } from "../../runtime/client/resource-client.ts";
import { createRestClient } from "../../runtime/client/rest-client.ts";
import { watchEvents } from "../../runtime/client/watch-stream.ts";

const path = "/api/v1/namespaces/default/configmaps?watch=1";
/** More than the server keeps for one client, and than the kernel does. */
const writes = 64;
const size = 900_000;

const folder = mkdtempSync(join(tmpdir(), "typeplane-slow-"));
let server: Typeplane;

beforeAll(async () => {
  server = await startServer({ storage: "embedded", durability: "relaxed", dataDir: folder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("a watcher that does not read is cut off, holds nobody up, and can go on from where it was", async () => {
  const maps = server.client.core.v1.configMaps("default");
  const { metadata } = await maps.create({ metadata: { name: "large" } });
  const from = metadata?.resourceVersion ?? "";
  // A connection of its own, from which nothing is read.
  const { cert, key } = server.adminCertificate;
  const apart = createRestClient({ server: server.url, ca: server.certificateAuthority, cert, key });
  const unread = await apart.stream({ method: "GET", path: `${path}&resourceVersion=${from}` });

  const stop = new AbortController();
  const heard: string[] = [];
  const reading = (async () => {
    for await (const { object } of maps.watch({ resourceVersion: from, signal: stop.signal })) heard.push(object.metadata?.resourceVersion ?? "");
  })().catch(() => {});
  const written: string[] = [];
  for (let n = 0; n < writes; n++) {
    const { metadata } = await maps.patch("large", { type: "merge", patch: { data: { n: String(n).padStart(size, "x") } } });
    written.push(metadata?.resourceVersion ?? "");
  }
  await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(writes);
  expect(heard).toEqual(written);
  stop.abort();
  await reading;

  const late: string[] = [];
  await expect(async () => {
    for await (const { object } of watchEvents<ClientObject>(unread)) late.push(object.metadata?.resourceVersion ?? "");
  }).rejects.toThrow();
  expect(late.length).toBeLessThan(writes);
  expect(late).toEqual(written.slice(0, late.length));

  const last = late.at(-1) ?? from;
  for await (const { object } of maps.watch({ resourceVersion: last })) {
    late.push(object.metadata?.resourceVersion ?? "");
    if (late.length === writes) break;
  }
  expect(late).toEqual(written);
  apart.close();
});
