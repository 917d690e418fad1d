import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type ClientHttp2Session, connect as connectHttp2, constants, type OutgoingHttpHeaders } from "node:http2";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type TLSSocket } from "node:tls";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { type MalformedRequest, malformedRequests } from "./malformed-requests.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const folder = mkdtempSync(join(tmpdir(), "typeplane-malformed-"));
let server: Typeplane;

beforeAll(async () => {
  const tokenAuthFile = join(folder, "tokens.csv");
  writeFileSync(tokenAuthFile, 'secret,tester,1,"system:masters"\n');
  server = await startServer({ tokenAuthFile, http2: "on" });
  await server.client.core.v1.configMaps("default").create({ metadata: { name: "shop" }, data: { a: "b" } });
  await server.client.stable.v1.cronTabs("default").create({ metadata: { name: "nightly" }, spec: { schedule: "0 3 * * *", image: "cron:1" } });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

function send({ method, path, headers, body }: Pick<MalformedRequest, "method" | "path" | "headers" | "body">, agent?: Agent): Promise<Answered> {
  const bytes = body?.();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: server.port,
        ca: server.certificateAuthority,
        agent: agent ?? false,
        method,
        path,
        headers: { authorization: "Bearer secret", ...headers, ...(bytes === undefined ? {} : { "content-length": Buffer.byteLength(bytes) }) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, contentType: response.headers["content-type"] ?? "", text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(bytes);
  });
}

async function isWell(): Promise<void> {
  expect((await send({ method: "GET", path: "/readyz" })).text).toBe("ok");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}

describe("a malformed request is told what is wrong with it", () => {
  test.each(malformedRequests)("$name", async (malformed) => {
    const answer = await send(malformed);
    const isStatus = answer.contentType === "application/json";
    const message = isStatus ? (JSON.parse(answer.text) as { message: string }).message : answer.text;
    expect({ status: answer.status, message }).toEqual({
      status: malformed.status,
      message: typeof malformed.message === "string" ? malformed.message : expect.stringMatching(malformed.message),
    });
    if (isStatus) expect(JSON.parse(answer.text)).toMatchObject({ kind: "Status", apiVersion: "v1", status: "Failure", code: malformed.status });
  });

  test("nothing of all that was stored", async () => {
    const { items } = await server.client.core.v1.configMaps("default").list();
    expect(items.map(({ metadata }) => metadata?.name)).toEqual(["shop"]);
    expect(items[0]?.data).toEqual({ a: "b" });
    await isWell();
  });
});

test("what JavaScript holds dear is an ordinary key", async () => {
  const body = (): string =>
    '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"dear","annotations":{"constructor":"c","__proto__":"p"}},"data":{"__proto__":"x","toString":"y","hasOwnProperty":"z"}}';
  const headers = { "content-type": "application/json" };
  const refused = await send({ method: "POST", path: "/api/v1/namespaces/default/configmaps", headers, body });
  expect(refused.status).toBe(422);
  const created = await send({
    method: "POST",
    path: "/api/v1/namespaces/default/configmaps",
    headers,
    body: () => body().replace(',"__proto__":"p"', ""),
  });
  // Keys of data may hold letters, digits, - _ and dots: the name of the prototype is one.
  expect(created.status).toBe(201);
  const patched = await send({
    method: "PATCH",
    path: "/api/v1/namespaces/default/configmaps/dear",
    headers: { "content-type": "application/merge-patch+json" },
    body: () => '{"data":{"__proto__":"x2","constructor":"d","toString":null}}',
  });
  expect(patched.status).toBe(200);
  const { text } = await send({ method: "GET", path: "/api/v1/namespaces/default/configmaps/dear" });
  expect(Object.entries((JSON.parse(text) as { data: object }).data).sort()).toEqual([
    ["__proto__", "x2"],
    ["constructor", "d"],
    ["hasOwnProperty", "z"],
  ]);
  expect((await send({ method: "DELETE", path: "/api/v1/namespaces/default/configmaps/dear" })).status).toBe(200);
});

/** A connection on which a test says what it likes. */
async function rawConnection(): Promise<{ socket: TLSSocket; received: () => string; closed: Promise<unknown> }> {
  const socket = connect({ host: "127.0.0.1", port: server.port, ca: server.certificateAuthority, ALPNProtocols: ["http/1.1"] });
  await once(socket, "secureConnect");
  let received = "";
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
  });
  socket.on("error", () => {});
  return { socket, received: () => received, closed: new Promise((resolve) => socket.once("close", resolve)) };
}

/** Everything the server says to some bytes until it closes the connection. */
async function converse(...sent: readonly string[]): Promise<string> {
  const { socket, received, closed } = await rawConnection();
  for (const bytes of sent) socket.write(bytes, "latin1");
  await closed;
  return received();
}

const statusLines = (text: string): string[] => text.match(/^HTTP\/1\.1 \d{3}/gm) ?? [];
const credentials = "Host: x\r\nAuthorization: Bearer secret\r\n";
const create = `POST /api/v1/namespaces/default/configmaps HTTP/1.1\r\n${credentials}Content-Type: application/json\r\n`;
const smuggled = `DELETE /api/v1/namespaces/default/configmaps/shop HTTP/1.1\r\n${credentials}\r\n`;

describe("what is no HTTP is refused and the connection closed", () => {
  test.each([
    ["noise", "\u0000\u0001\u0002 hello\r\n\r\n"],
    ["no version", "GET /\r\n\r\n"],
    ["a space before the colon", `GET /version HTTP/1.1\r\n${credentials}X-Odd : 1\r\n\r\n`],
    ["a folded header", `GET /version HTTP/1.1\r\n${credentials}X-Odd: 1\r\n 2\r\n\r\n`],
    ["two lengths", `${create}Content-Length: 0\r\nContent-Length: 5\r\n\r\n${smuggled}`],
    ["a length and chunks", `${create}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ["an encoding that hides chunks", `${create}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ["a length below nothing", `${create}Content-Length: -5\r\n\r\n${smuggled}`],
    ["a length with a sign", `${create}Content-Length: +5\r\n\r\n{}   ${smuggled}`],
    ["a chunk size that is none", `${create}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n${smuggled}`],
    ["a bare line feed in a chunk", `${create}Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n${smuggled}`],
    ["two megabytes of headers", `GET /version HTTP/1.1\r\n${credentials}X-Odd: ${"x".repeat(2 * 1024 * 1024)}\r\n\r\n`],
  ])("%s", async (_, bytes) => {
    const text = await converse(bytes);
    for (const line of statusLines(text)) expect(line).toMatch(/4\d\d$/);
    expect(statusLines(text).length).toBeLessThanOrEqual(1);
    // Nothing that was hidden in a body was obeyed.
    expect((await send({ method: "GET", path: "/api/v1/namespaces/default/configmaps/shop" })).status).toBe(200);
    await isWell();
  });

  test("plain HTTP on the TLS port", async () => {
    const { connect: connectPlain } = await import("node:net");
    const socket = connectPlain(server.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.resume();
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await new Promise((resolve) => socket.once("close", resolve));
    await isWell();
  });
});

describe("clients that stop midway", () => {
  const count = async (): Promise<number> => (await server.client.core.v1.configMaps("default").list()).items.length;

  test.each([
    ["in the headers", "POST /api/v1/namespaces/default/configmaps HTTP/1.1\r\nHost: x\r\nAuth"],
    ["in a body of known length", `${create}Content-Length: 500\r\n\r\n{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"half"}}`],
    ["in a chunk", `${create}Transfer-Encoding: chunked\r\n\r\nff\r\n{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"half"}}`],
    [
      "before the last chunk",
      `${create}Transfer-Encoding: chunked\r\n\r\n41\r\n{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"half"}}\r\n`,
    ],
  ])("%s", async (_, bytes) => {
    const before = await count();
    const { socket, received, closed } = await rawConnection();
    socket.write(bytes);
    await sleep(20);
    socket.end();
    await closed;
    for (const line of statusLines(received())) expect(line).toMatch(/400$/);
    expect(await count()).toBe(before);
    await isWell();
  });

  test("a client that goes before its answer leaves no request behind", async () => {
    const connections = await Promise.all(Array.from({ length: 50 }, rawConnection));
    for (const { socket } of connections) {
      socket.write(`GET /api/v1/namespaces?watch=true HTTP/1.1\r\n${credentials}\r\n`);
      socket.write(`GET /apis HTTP/1.1\r\n${credentials}\r\n`);
    }
    const watchers = async (): Promise<string> => {
      const { text } = await send({ method: "GET", path: "/metrics" });
      return /^apiserver_longrunning_requests\{[^}]*resource="namespaces"[^}]*\} (\d+)$/m.exec(text)?.[1] ?? "0";
    };
    await expect.poll(watchers, { timeout: 10_000 }).toBe("50");
    for (const { socket } of connections) socket.destroy();
    await expect.poll(watchers, { timeout: 10_000 }).toBe("0");
    await isWell();
  });

  test("one byte at a time is slow, and no fault", async () => {
    const { socket, received, closed } = await rawConnection();
    for (const byte of `GET /version HTTP/1.1\r\n${credentials}Connection: close\r\n\r\n`) {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await closed;
    expect(statusLines(received())).toEqual(["HTTP/1.1 200"]);
  });

  test("a watcher that does not read is let go, and the others go on", async () => {
    const maps = server.client.core.v1.configMaps("default");
    const { socket, closed } = await rawConnection();
    socket.write(`GET /api/v1/namespaces/default/configmaps?watch=true HTTP/1.1\r\n${credentials}\r\n`);
    await once(socket, "data");
    socket.pause();
    const big = await maps.create({ metadata: { name: "big" }, data: { a: "" } });
    const stop = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { object } of maps.watch({ resourceVersion: big.metadata?.resourceVersion ?? "", signal: stop.signal }))
        seen.push(object.data?.["n"] ?? "");
    })().catch(() => {});
    for (let i = 0; i < 60; i++) await maps.update({ metadata: { name: "big" }, data: { a: "x".repeat(1024 * 1024 - 100), n: String(i) } });
    await expect.poll(() => seen.at(-1), { timeout: 20_000 }).toBe("59");
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => String(i)));
    stop.abort();
    await reading;
    socket.destroy();
    await closed;
    await maps.delete("big");
    await isWell();
  });
});

describe("HTTP/2 used badly", () => {
  const credentials = { authorization: "Bearer secret" };
  const maps = "/api/v1/namespaces/default/configmaps";

  /** Answers the status of one request, or undefined when the stream or the connection was broken off. */
  function ask(session: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string): Promise<number | undefined> {
    return new Promise((resolve) => {
      const stream = session.request({ ...credentials, ...headers }, { endStream: body === undefined });
      stream.once("response", ({ ":status": status }) => resolve(status));
      stream.once("error", () => resolve(undefined));
      stream.once("close", () => resolve(undefined));
      stream.resume();
      if (body !== undefined) stream.end(body);
    });
  }

  async function withSession<T>(use: (session: ClientHttp2Session) => Promise<T>): Promise<T> {
    const session = connectHttp2(`https://127.0.0.1:${server.port}`, { ca: server.certificateAuthority });
    session.on("error", () => {});
    try {
      return await use(session);
    } finally {
      session.destroy();
    }
  }

  test("two thousand requests cancelled at once harm nobody else", async () => {
    await withSession(async (session) => {
      for (let i = 0; i < 2000 && !session.destroyed && !session.closed; i++) {
        const stream = session.request({ ...credentials, ":path": `${maps}?watch=true` });
        stream.on("error", () => {});
        stream.close(constants.NGHTTP2_CANCEL);
        if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    });
    await isWell();
    expect(await withSession((session) => ask(session, { ":path": maps }))).toBe(200);
  });

  test.each<[string, OutgoingHttpHeaders, string | undefined]>([
    ["two megabytes of headers", { ":path": "/version", "x-odd": "x".repeat(2 * 1024 * 1024) }, undefined],
    [
      "a length that is too short",
      { ":method": "POST", ":path": maps, "content-type": "application/json", "content-length": 5 },
      '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"short"}}',
    ],
    [
      "a length that is too long",
      { ":method": "POST", ":path": maps, "content-type": "application/json", "content-length": 5000 },
      '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"long"}}',
    ],
    ["a path that is none", { ":path": "no path" }, undefined],
    ["an empty path", { ":path": "" }, undefined],
  ])("%s", async (_, headers, body) => {
    const status = await withSession((session) => ask(session, headers, body));
    if (status !== undefined) expect(Math.floor(status / 100)).toBe(4);
    expect((await server.client.core.v1.configMaps("default").list()).items.map(({ metadata }) => metadata?.name)).toEqual(["shop"]);
    await isWell();
  });
});

test("memory returns after all of it", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const round = async (): Promise<number> => {
    // One after the other: the bodies themselves are large.
    for (const malformed of malformedRequests) await send(malformed, agent).catch(() => {});
    await sleep(100);
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1024 / 1024;
  };
  await round();
  const before = await round();
  for (let i = 0; i < 3; i++) await round();
  const after = await round();
  agent.destroy();
  expect(after - before).toBeLessThan(15);
  await isWell();
});
