import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { Agent, request as httpsRequestOf } from "node:https";
import { connect, type TLSSocket } from "node:tls";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { isStatusError } from "../../../runtime/errors/status-error.ts";
import type { Answer, Sink } from "../../../runtime/http/answer.ts";
import { type HttpServer, listen } from "../../../runtime/http/fastify-adapter.ts";
import type { IncomingRequest } from "../../../runtime/http/incoming-request.ts";
import { createAuthority, issueCertificate } from "../../../runtime/server/certificate-authority.ts";

const authority = createAuthority();
const serving = issueCertificate(authority, { commonName: "server", serves: ["localhost", "127.0.0.1"] });
const client = issueCertificate(authority, { commonName: "jane", organizations: ["developers", "testers"] });
const stranger = issueCertificate(createAuthority(), { commonName: "mallory" });

const servers: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(100)));
});

async function start(handle: (request: IncomingRequest) => Promise<Answer> | Answer, http2 = false): Promise<HttpServer> {
  const server = await listen({
    host: "127.0.0.1",
    port: 0,
    tls: { ...serving, clientCa: authority.cert },
    http2,
    handle: async (request) => handle(request),
    onError: (error) => {
      throw error;
    },
  });
  servers.push(server);
  return server;
}

const text = (body: string, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers: { "content-type": "text/plain" },
  body: Buffer.from(body),
  ...more,
});

/** Answers the body's length, or the status that reading it threw. */
async function echoLength(request: IncomingRequest): Promise<Answer> {
  try {
    return text(String((await request.body()).length));
  } catch (error) {
    if (!isStatusError(error)) throw error;
    return text(error.message, { status: error.code });
  }
}

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer;
  readonly tls?: { readonly key?: string; readonly cert?: string };
}

function send(server: HttpServer, { method = "GET", path = "/", headers = {}, body, tls = {} }: Sent = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = httpsRequestOf(
      { host: "127.0.0.1", port: server.port, method, path, headers, ca: authority.cert, agent: false, ...tls },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

async function rawConnection(server: HttpServer): Promise<TLSSocket> {
  const socket = connect({ host: "127.0.0.1", port: server.port, ca: authority.cert, servername: "localhost" });
  await once(socket, "secureConnect");
  return socket;
}

async function readAll(socket: TLSSocket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("error", () => {});
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}

describe("listen", () => {
  it("hands every method and path to one place, undecoded", async () => {
    const server = await start((request) => text(`${request.method} ${request.url}`));
    for (const [method, path] of [
      ["GET", "/"],
      ["DELETE", "/apis/a%2fb?x=%20"],
      ["OPTIONS", "/api/v1/nodes"],
      ["PATCH", `/${"long".repeat(500)}`],
      ["GET", "/bad%zzescape"],
      ["PROPFIND", "/api"],
    ] as const) {
      expect((await send(server, { method, path })).body.toString()).toBe(`${method} ${path}`);
    }
  });

  it("sends one buffer, many buffers and none with their length", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => Buffer.from(`${index},`.repeat(20)));
    const bodies: Record<string, Answer> = {
      "/one": text("one"),
      "/many": { status: 200, headers: {}, body: many },
      "/none": { status: 404, headers: {} },
      "/unchanged": { status: 304, headers: { etag: '"1"' } },
    };
    const server = await start((request) => bodies[request.url] as Answer);
    expect((await send(server, { path: "/one" })).headers["content-length"]).toBe("3");
    const answer = await send(server, { path: "/many" });
    expect(answer.body.equals(Buffer.concat(many))).toBe(true);
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    expect((await send(server, { path: "/none" })).headers["content-length"]).toBe("0");
    expect((await send(server, { path: "/unchanged" })).headers["content-length"]).toBeUndefined();
    expect((await send(server, { path: "/one", method: "HEAD" })).body.length).toBe(0);
  });

  it("gzips large compressible answers for those who accept it", async () => {
    const body = Buffer.from("abc".repeat(100_000));
    const server = await start(() => ({ status: 200, headers: {}, body: [body.subarray(0, 7), body.subarray(7)], compressible: true }));
    const zipped = await send(server, { headers: { "accept-encoding": "deflate, gzip" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).equals(body)).toBe(true);
    expect((await send(server)).body.equals(body)).toBe(true);
  });

  it("reads bodies whole, as they were sent, and up to the limit", async () => {
    const server = await start(echoLength);
    const post = (body: Buffer, headers: Record<string, string> = {}) => send(server, { method: "POST", body, headers });
    const limit = 3 * 1024 * 1024;
    expect((await post(Buffer.alloc(limit))).body.toString()).toBe(String(limit));
    const refused = await post(Buffer.alloc(limit + 1));
    expect([refused.status, refused.body.toString()]).toEqual([413, `Request entity too large: limit is ${limit}`]);
    expect((await post(Buffer.alloc(limit + 1), { "transfer-encoding": "chunked" })).status).toBe(413);
    const zipped = gzipSync(Buffer.alloc(5000));
    expect((await post(zipped, { "content-encoding": "gzip" })).body.toString()).toBe(String(zipped.length));
    expect((await post(Buffer.from("x"), { "content-encoding": "br" })).body.toString()).toBe("1");
  });

  it("tells the handler of an upload that stops midway, and stays up", async () => {
    const failures: unknown[] = [];
    const server = await start(async (request) => {
      if (request.method === "GET") return text("up");
      return echoLength(request).then((answer) => {
        failures.push(answer.status);
        return answer;
      });
    });
    const socket = await rawConnection(server);
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    await expect.poll(() => failures).toEqual([400]);
    expect((await send(server)).body.toString()).toBe("up");
  });

  it("refuses what is no HTTP with a 400 and closes", async () => {
    const server = await start(() => text("up"));
    for (const nonsense of [
      "hello\r\n\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    ]) {
      const socket = await rawConnection(server);
      const answer = readAll(socket);
      socket.write(nonsense);
      expect(await answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    }
    expect((await send(server)).body.toString()).toBe("up");
  });

  it("hands methods over that Node does not know, once and without a body, and closes", async () => {
    const seen: string[] = [];
    const server = await start(async (request) => {
      seen.push(`${request.method} ${request.url} ${request.headers["authorization"]} ${request.headers["accept"]} ${(await request.body()).length}`);
      return text("not allowed", { status: 405 });
    });
    for (const method of ["FOO", "get", "Foo.Bar", "CONNECT"]) {
      const socket = await rawConnection(server);
      const answer = readAll(socket);
      const fields = "Host: x\r\nAuthorization: Bearer t\r\nAccept: a/b\r\naccept:  c/d \r\nContent-Length: 0\r\n";
      socket.write(`${method} /x?y=%20 HTTP/1.1\r\n${fields}\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n`);
      expect(await answer, method).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nConnection: close[\s\S]*\r\n\r\nnot allowed$/i);
      expect(seen.splice(0)).toEqual([`${method} /x?y=%20 Bearer t a/b, c/d 0`]);
    }
  });

  it("refuses unknown methods whose request is not clear", async () => {
    const server = await start(() => text("served"));
    for (const request of [
      "FOO / HTTP/1.1\r\n\r\n",
      "F(O / HTTP/1.1\r\nHost: x\r\n\r\n",
      "FOO / HTTP/2.0\r\nHost: x\r\n\r\n",
      "FOO  / HTTP/1.1\r\nHost: x\r\n\r\n",
      "FOO / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n",
      "FOO / HTTP/1.1\r\nHost: x\r\nName : v\r\n\r\n",
      "FOO / HTTP/1.1\r\nHost: x\r\nName: v\r\n folded\r\n\r\n",
      "FOO / HTTP/1.1\r\nHost: x\r\nName: v\nw: x\r\n\r\n",
      "FOO / HTTP/1.1\r\nHost: x\r\n",
    ]) {
      const socket = await rawConnection(server);
      const answer = readAll(socket);
      socket.write(request);
      expect(await answer, request).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    }
  });

  it("completes the answer before a request that it does not understand, and closes", async () => {
    const server = await start(() => new Promise<Answer>((resolve) => setTimeout(() => resolve(text("served")), 20)));
    const socket = await rawConnection(server);
    const answer = readAll(socket);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\nFOO / HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\nserved$/);
  });

  it("knows clients by certificates of its authority only", async () => {
    const server = await start((request) => text(JSON.stringify(request.clientCertificate()?.subject ?? null)));
    expect(JSON.parse((await send(server, { tls: client })).body.toString())).toEqual({ CN: "jane", O: ["developers", "testers"] });
    expect((await send(server, { tls: stranger })).body.toString()).toBe("null");
    expect((await send(server)).body.toString()).toBe("null");
  });

  it("keeps connections, and tells when a client has gone", async () => {
    let gone = 0;
    const server = await start((request) => {
      if (request.url === "/slow") {
        return new Promise<Answer>((resolve) =>
          request.onClose(() => {
            gone++;
            resolve(text("late"));
          }),
        );
      }
      request.onClose(() => gone++);
      return text(`${request.remoteAddress}`);
    });
    const agent = new Agent({ keepAlive: true });
    const sent = httpsRequestOf({ host: "127.0.0.1", port: server.port, ca: authority.cert, agent, path: "/slow" });
    sent.on("error", () => {});
    sent.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    sent.destroy();
    await expect.poll(() => gone).toBe(1);
    expect((await send(server)).body.toString()).toBe("127.0.0.1");
    expect(gone).toBe(1);
    agent.destroy();
  });

  it("hands an upgraded connection over, and refuses others in HTTP", async () => {
    const server = await start((request) => {
      if (request.url !== "/exec") return text("no", { status: 403 });
      return {
        status: 101,
        headers: {},
        takeOver: (socket) => {
          socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
          socket.pipe(socket);
        },
      };
    });
    const socket = await rawConnection(server);
    socket.write("GET /exec HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    const [head] = (await once(socket, "data")) as [Buffer];
    expect(head.toString()).toContain("101 Switching Protocols");
    socket.write("ping");
    expect(String((await once(socket, "data"))[0])).toBe("ping");
    socket.destroy();
    const refused = await rawConnection(server);
    const answer = readAll(refused);
    refused.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    expect(await answer).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  });
});

describe("streamed answers", () => {
  const chunks = (answer: Received): string => answer.body.toString();

  it("joins what is written in one turn, in order", async () => {
    const server = await start(() => ({
      status: 200,
      headers: {},
      stream: async (sink) => {
        for (let i = 0; i < 5; i++) sink.write(Buffer.from(`${i} `));
        await new Promise((resolve) => setTimeout(resolve, 10));
        sink.write(Buffer.from("x".repeat(100_000)));
        sink.write(Buffer.from(" end"));
        sink.end();
        sink.write(Buffer.from("never"));
      },
    }));
    expect(chunks(await send(server))).toBe(`0 1 2 3 4 ${"x".repeat(100_000)} end`);
  });

  it("counts what a slow client has not taken, and ends with it", async () => {
    let sink: Sink | undefined;
    let closed = 0;
    const server = await start(() => ({
      status: 200,
      headers: {},
      stream: (given) => {
        sink = given;
        given.onClose(() => closed++);
        given.write(Buffer.alloc(64 * 1024 * 1024));
      },
    }));
    const socket = await rawConnection(server);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(socket, "readable");
    await expect.poll(() => sink?.bufferedBytes() ?? 0).toBeGreaterThan(1024 * 1024);
    socket.destroy();
    await expect.poll(() => closed).toBe(1);
    expect(sink?.bufferedBytes()).toBe(0);
    sink?.write(Buffer.from("nobody"));
    sink?.end();
  });

  it("ends when the server stops, and lets open requests finish", async () => {
    let finish: (() => void) | undefined;
    const server = await start((request) => {
      if (request.url === "/watch") return { status: 200, headers: {}, stream: (sink) => sink.write(Buffer.from("event")) };
      return new Promise((resolve) => {
        finish = () => resolve(text("done"));
      });
    });
    const watch = send(server, { path: "/watch" });
    const open = send(server, { path: "/open" });
    await expect.poll(() => finish !== undefined).toBe(true);
    const closed = server.close(5_000);
    expect((await watch).body.toString()).toBe("event");
    finish?.();
    const answer = await open;
    expect(answer.body.toString()).toBe("done");
    expect(answer.headers["connection"]).toBe("close");
    await closed;
  });

  it("breaks what outlasts the grace period", async () => {
    const server = await start(() => new Promise<Answer>(() => {}));
    const open = send(server);
    const refused = expect(open).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close(10);
    await refused;
  });
});

describe("HTTP/2", () => {
  it("is chosen by ALPN on the same port, for answers, bodies and streams", async () => {
    const server = await start(async (request) => {
      if (request.url === "/watch") {
        return {
          status: 200,
          headers: { "content-type": "application/json" },
          stream: (sink) => {
            sink.write(Buffer.from("a"));
            sink.write(Buffer.from("b"));
            sink.end();
          },
        };
      }
      const body = await request.body();
      return text(`${request.httpVersion} ${request.method} ${body.toString()} ${request.clientCertificate()?.subject.CN}`);
    }, true);
    expect((await send(server, { method: "POST", body: Buffer.from("one"), tls: client })).body.toString()).toBe("1.1 POST one jane");
    const session = connectHttp2(`https://localhost:${server.port}`, { ca: authority.cert, ...client });
    const ask = async (headers: Record<string, string>, body?: string) => {
      const stream = session.request(headers);
      stream.end(body);
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      const [received] = (await once(stream, "response")) as [Record<string, unknown>];
      await once(stream, "end");
      return { status: received[":status"], body: Buffer.concat(chunks).toString() };
    };
    expect(await ask({ ":path": "/x", ":method": "POST" }, "two")).toEqual({ status: 200, body: "2.0 POST two jane" });
    expect(await ask({ ":path": "/watch" })).toEqual({ status: 200, body: "ab" });
    session.close();
  });

  it("hands methods over that Node does not know", async () => {
    const server = await start((request) => text(request.method, { status: 405 }), true);
    const session = connectHttp2(`https://localhost:${server.port}`, { ca: authority.cert });
    const stream = session.request({ ":method": "FOO", ":path": "/" });
    const [headers] = (await once(stream, "response")) as [Record<string, unknown>];
    expect(headers[":status"]).toBe(405);
    let body = "";
    for await (const chunk of stream) body += String(chunk);
    expect(body).toBe("FOO");
    session.close();
  });

  it("tells clients to go away when the server stops", async () => {
    const server = await start(() => text("x"), true);
    const session = connectHttp2(`https://localhost:${server.port}`, { ca: authority.cert });
    await once(session, "connect");
    const goaway = once(session, "goaway");
    await server.close(1_000);
    await goaway;
    expect(session.destroyed || session.closed).toBe(true);
  });
});

describe("a client that sends before it has read", () => {
  it("gets both answers, however long the first and the second request are", async () => {
    const long = 4 << 20;
    const server = await start((request) => (request.method === "GET" ? text("a".repeat(long)) : echoLength(request)));
    const socket = connect({ host: "127.0.0.1", port: server.port, ca: authority.cert, servername: "localhost" });
    await once(socket, "secureConnect");
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    // The first answer waits in the server for a client that does not read.
    await once(socket, "readable");
    const body = Buffer.alloc(400_000, "b");
    socket.write(
      Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`), body]),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const received: Buffer[] = [];
    for await (const chunk of socket) received.push(chunk as Buffer);
    const answers = Buffer.concat(received).toString("latin1");
    expect(answers.length).toBeGreaterThan(long);
    expect(answers).toMatch(/HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n400000$/);
    expect(answers).not.toContain("400 Bad Request");
  });
});
