import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { createApi } from "../../../support/api.ts";
import {
  answerJson,
  type ExtensionServer,
  echoVersion,
  extensionApiService,
  extensionService,
  startExtensionServer,
} from "../../../support/extension-server.ts";
import { type HttpsAnswer, httpsRequest } from "../../../support/https-request.ts";

const things = `${echoVersion}/namespaces/default/things`;
const apiServices = "/apis/apiregistration.k8s.io/v1/apiservices";
let server: Typeplane;
let extension: ExtensionServer;

const admin = (): object => ({ host: "127.0.0.1", port: server.port, ca: server.certificateAuthority, ...server.adminCertificate });

async function condition(): Promise<{ status: string; reason: string; message: string } | undefined> {
  const { text } = await httpsRequest(server, `${apiServices}/v1.echo.example.com`);
  const { status } = JSON.parse(text) as { status?: { conditions?: { status: string; reason: string; message: string }[] } };
  return status?.conditions?.[0];
}

async function post(path: string, body: object): Promise<HttpsAnswer> {
  return httpsRequest(server, path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** Starts a request whose answer is looked at piece by piece. */
async function open(path: string): Promise<IncomingMessage> {
  const sent = request({ ...admin(), path });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return response;
}

beforeAll(async () => {
  [server, extension] = await Promise.all([startServer({ http2: "on" }), startExtensionServer()]);
  expect((await post("/api/v1/namespaces/default/services", extensionService)).status).toBe(201);
  expect((await post(apiServices, extensionApiService(extension))).status).toBe(201);
  await vi.waitFor(async () => expect((await condition())?.reason).toBe("Passed"), { timeout: 5_000 });
});

beforeEach(() => {
  extension.seen.length = 0;
  extension.hangs = false;
  extension.onHeaders = () => false;
  extension.handler = ({ method, url }, response) => answerJson(response, { method, url });
});

afterAll(async () => {
  await Promise.all([server.close(), extension.stop()]);
});

test("a request goes on as the user who asks, with the front proxy's certificate and without their credentials", async () => {
  const answer = await httpsRequest(server, `${things}?b=2&a=1%2F%20x`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: "Basic c2VjcmV0",
      "x-remote-user": "mallory",
      "x-remote-group": "system:masters",
      "x-remote-extra-scopes": "all",
      "x-forwarded-for": "192.0.2.1",
      connection: "keep-alive, x-hop",
      "x-hop": "1",
      "x-kept": "yes",
      "audit-id": "aud-1",
    },
    body: '{"a":1}',
  });
  expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ method: "POST", url: `${things}?a=1%2F+x&b=2` })]);
  expect(answer.headers["cache-control"]).toBe("no-cache, private");
  const [seen] = extension.seen.filter(({ method }) => method === "POST");
  expect(seen).toMatchObject({ commonName: "front-proxy-client" });
  expect(seen?.body.toString()).toBe('{"a":1}');
  expect(seen?.headers).toMatchObject({
    host: `127.0.0.1:${extension.port}`,
    "x-remote-user": "kubernetes-admin",
    "x-remote-group": "system:masters, system:authenticated",
    "x-forwarded-for": "192.0.2.1, 127.0.0.1",
    "x-forwarded-uri": things,
    "x-forwarded-proto": "https",
    "x-kept": "yes",
    "audit-id": "aud-1",
    "content-length": "7",
  });
  for (const name of ["authorization", "x-remote-extra-scopes", "x-hop"]) expect(seen?.headers[name]).toBeUndefined();
});

test("whom a request impersonates is who asks", async () => {
  const headers = {
    "impersonate-user": "jane",
    "impersonate-group": "system:masters",
    "impersonate-uid": "u-1",
    "impersonate-extra-acme.com%2fproject": "p 1",
  };
  expect((await httpsRequest(server, `${things}/x`, { headers })).status).toBe(200);
  const seen = extension.seen.find(({ url }) => url === `${things}/x`)?.headers ?? {};
  expect(seen).toMatchObject({
    "x-remote-user": "jane",
    "x-remote-uid": "u-1",
    "x-remote-group": "system:masters, system:authenticated",
    "x-remote-extra-acme.com%2fproject": "p 1",
  });
  expect(Object.keys(seen).filter((name) => name.startsWith("impersonate-"))).toEqual([]);
});

test("who may not ask is told here", async () => {
  const answer = await httpsRequest(server, things, { headers: { "impersonate-user": "jane" } });
  expect(answer.status).toBe(403);
  expect(JSON.parse(answer.text)).toMatchObject({
    message:
      'things.echo.example.com is forbidden: User "jane" cannot list resource "things" in API group "echo.example.com" in the namespace "default"',
  });
  expect(extension.seen.filter(({ url }) => url === things)).toEqual([]);
});

test("characters of a path arrive as they were understood", async () => {
  await httpsRequest(server, `${things}/x(1)!*'~%20%25`);
  expect(extension.seen.map(({ url }) => url)).toContain(`${things}/x%281%29%21%2A%27~%20%25`);
});

test("the answer's own headers arrive, but for those of the connection", async () => {
  extension.handler = (_seen, response) => {
    response.writeHead(201, {
      "content-type": "text/plain",
      "cache-control": "no-store",
      "x-two": ["a", "b"],
      connection: "keep-alive, x-hop",
      "x-hop": "1",
      warning: '299 - "old"',
    });
    response.end("made");
  };
  const { status, headers, text } = await httpsRequest(server, things);
  expect([status, text]).toEqual([201, "made"]);
  expect(headers).toMatchObject({
    "content-type": "text/plain",
    "cache-control": "no-cache, private, no-store",
    "x-two": "a, b",
    warning: '299 - "old"',
  });
  expect(headers["x-hop"]).toBeUndefined();
});

test.each(["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s passes", async (method) => {
  const answer = await httpsRequest(server, `${things}/x`, {
    method,
    headers: { "impersonate-user": "root", "impersonate-group": "system:masters" },
  });
  expect(answer.status).toBe(200);
  expect(extension.seen.map((one) => one.method)).toContain(method);
});

test("a body of any size streams through while it is sent, and so does the answer", async () => {
  const size = 24 * 1024 * 1024;
  const body = randomBytes(size);
  let arrivedEarly: () => void = () => {};
  const early = new Promise<void>((resolve) => {
    arrivedEarly = resolve;
  });
  extension.onHeaders = (incoming, response) => {
    if (incoming.method !== "POST") return false;
    response.writeHead(200, { "content-type": "application/octet-stream" });
    incoming.once("data", arrivedEarly);
    incoming.pipe(response);
    return true;
  };
  const sent = request({ ...admin(), path: things, method: "POST" });
  sent.write(body.subarray(0, 1024 * 1024));
  await early;
  const answered = once(sent, "response") as Promise<[IncomingMessage]>;
  sent.end(body.subarray(1024 * 1024));
  const [response] = await answered;
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  expect(Buffer.concat(pieces).equals(body)).toBe(true);
});

test("a slow client slows the other server down instead of filling this one's memory", async () => {
  let written = 0;
  extension.onHeaders = (_incoming, response) => {
    response.writeHead(200);
    const piece = Buffer.alloc(256 * 1024);
    const more = (): void => {
      while (written < 256 * 1024 * 1024) {
        written += piece.length;
        if (!response.write(piece)) return void response.once("drain", more);
      }
      response.end();
    };
    more();
    return true;
  };
  const response = await open(things);
  response.pause();
  await expect
    .poll(async () => {
      const before = written;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return written === before;
    })
    .toBe(true);
  expect(written).toBeLessThan(128 * 1024 * 1024);
  response.destroy();
});

test("a watch arrives event by event, and ends at the other server when its client goes", async () => {
  let gone: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  let say: (line: string) => void = () => {};
  extension.handler = (_seen, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.flushHeaders();
    say = (line) => response.write(`${line}\n`);
    response.once("close", gone);
  };
  const response = await open(`${things}?watch=1`);
  for (const line of ['{"type":"ADDED"}', '{"type":"DELETED"}']) {
    say(line);
    const [chunk] = (await once(response, "data")) as [Buffer];
    expect(chunk.toString()).toBe(`${line}\n`);
  }
  response.destroy();
  await ended;
});

test("a client that goes before the answer takes its request back", async () => {
  let gone: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  let arrived: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  extension.onHeaders = (_incoming, response) => {
    response.once("close", gone);
    arrived();
    return true;
  };
  const sent = request({ ...admin(), path: things });
  sent.on("error", () => {});
  sent.end();
  await begun;
  sent.destroy();
  await ended;
});

test("an answer that breaks off breaks off for the client too", async () => {
  extension.handler = (_seen, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.write("half");
    setTimeout(() => response.destroy(), 20);
  };
  const response = await open(things);
  const pieces: Buffer[] = [];
  const read = async (): Promise<void> => {
    for await (const piece of response) pieces.push(piece as Buffer);
  };
  await expect(read()).rejects.toThrow("aborted");
  expect(Buffer.concat(pieces).toString()).toBe("half");
});

test("a connection that is cut is a 503", async () => {
  extension.handler = (_seen, response) => void response.destroy();
  const { status, headers, text } = await httpsRequest(server, things);
  expect([status, text]).toEqual([503, "error trying to reach service: EOF\n"]);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
});

test("redirects are refused", async () => {
  extension.handler = (_seen, response) => {
    response.writeHead(302, { location: "/elsewhere" });
    response.end();
  };
  const { status, text } = await httpsRequest(server, things);
  expect([status, text]).toEqual([502, "the backend attempted to redirect this request, which is not permitted"]);
});

test("an answer that takes longer than the request may is a 504, and one that has begun by then is broken off", async () => {
  extension.onHeaders = (incoming, response) => {
    if (incoming.url?.includes("/drip") === true) {
      response.writeHead(200);
      response.write("x\n");
    }
    return true;
  };
  const late = await httpsRequest(server, `${things}/never?timeout=300ms`);
  expect([late.status, (JSON.parse(late.text) as { message: string }).message]).toEqual([
    504,
    "Timeout: request did not complete within the allotted timeout",
  ]);
  await expect(httpsRequest(server, `${things}/drip?timeout=300ms`)).rejects.toThrow("aborted");
});

test("connections that switch protocols are tied together", async () => {
  extension.onUpgrade = (incoming, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\nX-Their: 1\r\n\r\n");
    socket.write(`${String(incoming.headers["x-remote-user"])} ${String(incoming.headers.upgrade)}\n`);
    socket.pipe(socket);
  };
  const sent = request({ ...admin(), path: `${things}/x/exec`, headers: { connection: "Upgrade", upgrade: "echo" } });
  sent.end();
  const [response, socket] = (await once(sent, "upgrade")) as [IncomingMessage, Duplex];
  expect([response.statusCode, response.headers["x-their"]]).toEqual([101, "1"]);
  let text = "";
  socket.on("data", (piece: Buffer) => {
    text += piece.toString();
  });
  socket.write("ping");
  await expect.poll(() => text).toBe("kubernetes-admin echo\nping");
  const closed = once(socket, "close");
  socket.end();
  await closed;
});

test("a refusal to switch protocols arrives as it is, and other answers are none", async () => {
  const ask = async (answer: string): Promise<{ status: number | undefined; text: string }> => {
    extension.onUpgrade = (_incoming, socket) => void socket.end(answer);
    const sent = request({ ...admin(), path: `${things}/x/exec`, headers: { connection: "Upgrade", upgrade: "echo" } });
    sent.end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    let text = "";
    for await (const piece of response) text += String(piece);
    return { status: response.statusCode, text };
  };
  expect(await ask("HTTP/1.1 403 Forbidden\r\nContent-Length: 5\r\n\r\nnope\n")).toEqual({ status: 403, text: "nope\n" });
  expect(await ask("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhey")).toEqual({ status: 503, text: "invalid upgrade response: status code 200\n" });
});

test("a kept connection that the other server closes in the moment it is used again is no failure", async () => {
  const used = new Set<Socket>();
  let cut = 0;
  extension.onHeaders = (incoming, response) => {
    if (incoming.url !== things) return false;
    if (used.has(incoming.socket) && cut < 2) {
      cut++;
      incoming.socket.destroy();
      return true;
    }
    used.add(incoming.socket);
    answerJson(response, { kind: "ThingList" });
    return true;
  };
  for (let i = 0; i < 40 && cut < 2; i++) expect((await httpsRequest(server, things)).status).toBe(200);
  expect(cut).toBe(2);
});

test("an answer that switches protocols unasked is none", async () => {
  extension.onHeaders = (incoming) => {
    if (incoming.url === things) incoming.socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    return incoming.url === things;
  };
  const { status, text } = await httpsRequest(server, things);
  expect([status, text]).toEqual([503, 'backend tried to switch protocol "echo" when "" was requested\n']);
});

test("clients of HTTP/2 are answered the same", async () => {
  const api = createApi(server, "HTTP/2");
  extension.handler = ({ method, headers, body }, response) => {
    if (method === "POST") answerJson(response, { length: body.length, framed: String(headers["transfer-encoding"] ?? headers["content-length"]) });
    else {
      response.writeHead(200, { "content-type": "application/json", connection: "close" });
      response.end('{"type":"ADDED","object":{"kind":"Thing"}}\n');
    }
  };
  expect(JSON.parse((await api.post(things, { a: "x".repeat(100_000) })).text)).toMatchObject({ length: 100_008 });
  expect(await api.watch(`${things}?watch=1`).ended).toEqual([{ type: "ADDED", object: { kind: "Thing" } }]);
  expect((await api.delete(`${things}/x`)).status).toBe(200);
  api.close();
});

test("a server that stops waits for no answers to its own questions", async () => {
  const stopping = await startServer();
  const ask = (path: string, body: object): Promise<HttpsAnswer> =>
    httpsRequest(stopping, path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  let asked = 0;
  let waiting = 0;
  extension.onHeaders = (_incoming, response) => {
    asked++;
    waiting++;
    response.once("close", () => waiting--);
    return true;
  };
  await ask("/api/v1/namespaces/default/services", extensionService);
  await ask(apiServices, extensionApiService(extension));
  await expect.poll(() => asked).toBeGreaterThan(5);
  await stopping.close();
  await expect.poll(() => waiting).toBe(0);
});

test.each([true, false])("requests that wait for the other server keep nobody else waiting, with priority and fairness: %j", async (fair) => {
  const limits = { maxRequestsInflight: 1, maxMutatingRequestsInflight: 1, enablePriorityAndFairness: fair };
  const narrow = await startServer({ ...limits, authorizationModes: ["AlwaysAllow"] });
  const send = (path: string, options: object = {}): Promise<HttpsAnswer> =>
    httpsRequest(narrow, path, { cert: undefined, key: undefined, ...options });
  const create = (path: string, body: object): Promise<HttpsAnswer> =>
    httpsRequest(narrow, path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  await create("/api/v1/namespaces/default/services", extensionService);
  await create(apiServices, extensionApiService(extension));
  await expect.poll(async () => (await send(echoVersion)).status).toBe(200);
  let waiting = 0;
  const held: (() => void)[] = [];
  extension.onHeaders = (incoming, response) => {
    if (incoming.url !== things) return false;
    waiting++;
    held.push(() => answerJson(response, { kind: "ThingList" }));
    return true;
  };
  const slow = [send(things), send(things), send(things)];
  await expect.poll(() => waiting).toBe(3);
  expect((await send("/api/v1/namespaces/default")).status).toBe(200);
  for (const go of held) go();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200]);
  await narrow.close();
});

test("while the other server hangs, its discovery ends after a while and everything else goes on", async () => {
  extension.hangs = true;
  const slow = httpsRequest(server, echoVersion);
  for (const path of ["/apis", "/apis/echo.example.com", "/api/v1/namespaces", "/openapi/v3"])
    expect((await httpsRequest(server, path)).status).toBe(200);
  const { status, text } = await slow;
  expect([status, text]).toEqual([503, "error trying to reach service: context deadline exceeded\n"]);
}, 20_000);
