import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WatchEvent } from "../../runtime/client/watch-stream.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { prepareBuild, type ServedProcess, serve } from "../support/serve.ts";

const kills = 20;
const writers = 32;
const maps = "/api/v1/namespaces/default/configmaps";

const folder = mkdtempSync(join(tmpdir(), "typeplane-crash-"));
let server: ServedProcess | undefined;

beforeAll(() => prepareBuild());
afterAll(async () => {
  await server?.stop("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly object: KubeObject & { readonly items?: readonly KubeObject[] };
}

/** One request; rejects when the connection breaks before the whole answer is there. */
function call(agent: Agent, to: ServedProcess, method: string, path: string, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const sent = request({ ...addressOf(to), agent, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        if (!response.complete) reject(new Error("the answer is not whole"));
        else resolve({ status: response.statusCode ?? 0, object: JSON.parse(Buffer.concat(chunks).toString()) as Answer["object"] });
      });
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function addressOf({ port, certificateAuthority, adminCertificate }: ServedProcess) {
  return { host: "127.0.0.1", port, ca: certificateAuthority, ...adminCertificate };
}

/** Objects of 100 bytes to 4 KB, or of `kilobytes`, that tell whether they are whole. */
function newMap(name: string, kilobytes = 0): KubeObject {
  const payload = randomBytes(kilobytes > 0 ? kilobytes << 9 : 50 + Math.floor(Math.random() * 2000)).toString("hex");
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data: { payload, digest: digestOf(payload) } };
}

function digestOf(payload: string): string {
  return createHash("sha256").update(payload).digest("hex");
}

function isWhole({ data }: KubeObject): boolean {
  const { payload, digest } = data as { payload: string; digest: string };
  return digestOf(payload) === digest;
}

const revisionOf = (object: KubeObject): number => Number(object.metadata.resourceVersion);

/** Follows the collection from a revision on, over one connection, until that breaks. */
function follow(to: ServedProcess, from: number, onEvent: (event: WatchEvent<KubeObject>) => void): Promise<void> {
  return new Promise((resolve) => {
    const sent = request({ ...addressOf(to), agent: false, path: `${maps}?watch=true&resourceVersion=${from}` }, (response) => {
      const lines = createInterface({ input: response });
      // A line that was cut off by the kill is no event.
      lines.on("line", (line) => {
        if (isJson(line)) onEvent(JSON.parse(line) as WatchEvent<KubeObject>);
      });
      lines.on("error", () => {});
      response.on("error", () => {});
      response.once("close", resolve);
    });
    sent.on("error", () => resolve());
    sent.end();
  });
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

test(`${kills} times kill -9 under ${writers} writers loses nothing that was acknowledged`, { timeout: 240_000 }, async () => {
  /** Acknowledged names with their revisions. */
  const acknowledged = new Map<string, number>();
  const events: WatchEvent<KubeObject>[] = [];
  let watchedTo = 0;
  let following: Promise<void> = Promise.resolve();
  let written = 0;

  for (let kill = 0; kill <= kills; kill++) {
    const current = await serve(folder);
    server = current;
    const agent = new Agent({ keepAlive: true, maxSockets: writers + 1 });

    const { object: list } = await call(agent, current, "GET", maps);
    const items = list.items ?? [];
    const listed = new Map(items.map((item) => [item.metadata.name ?? "", revisionOf(item)]));
    expect([...acknowledged].filter(([name, revision]) => listed.get(name) !== revision)).toEqual([]);
    expect(items.filter((item) => !isWhole(item)).map((item) => item.metadata.name)).toEqual([]);
    const newest = revisionOf(list);
    expect(newest).toBeGreaterThanOrEqual(Math.max(0, watchedTo, ...listed.values()));

    if (watchedTo === 0) watchedTo = newest;
    following = follow(current, watchedTo, (event) => {
      events.push(event);
      watchedTo = revisionOf(event.object);
    });
    if (kill === kills) {
      const left = (): number => [...listed.keys()].filter((name) => !events.some(({ object }) => object.metadata.name === name)).length;
      await expect.poll(left, { timeout: 10_000 }).toBe(0);
      expect(events).toHaveLength(listed.size);
      agent.destroy();
      break;
    }

    const before = acknowledged.size;
    // In the end large objects fill what is kept out of the database, so that it is being written when the process is killed.
    const kilobytes = kill >= kills - 2 ? 400 : 0;
    const write = async (): Promise<void> => {
      for (;;) {
        const name = `map-${kill}-${written++}`;
        const { status, object } = await call(agent, current, "POST", maps, newMap(name, kilobytes));
        expect(status).toBe(201);
        expect(revisionOf(object)).toBeGreaterThan(newest);
        acknowledged.set(name, revisionOf(object));
      }
    };
    const writing = Promise.allSettled(Array.from({ length: writers }, write));
    // Killed at different moments of the group commit, and never before the writers are at work.
    while (acknowledged.size < before + writers) await sleep(1);
    await sleep(Math.random() * 50);
    expect(await current.stop("SIGKILL")).toBeNull();
    for (const outcome of await writing) {
      if (outcome.status === "rejected" && /expected|assert/i.test(String(outcome.reason))) throw outcome.reason;
    }
    await following;
    agent.destroy();
  }

  // Each object was told once, as an addition, in the order of revisions, with the bytes that are stored.
  expect(acknowledged.size).toBeGreaterThanOrEqual(kills * writers);
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["ADDED"]));
  expect(new Set(events.map(({ object }) => object.metadata.name)).size).toBe(events.length);
  const revisions = events.map(({ object }) => revisionOf(object));
  expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  expect(
    [...acknowledged].filter(([name, revision]) => !events.some(({ object }) => object.metadata.name === name && revisionOf(object) === revision)),
  ).toEqual([]);
});
