import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { createApi } from "../../../support/api.ts";
import { createNode, createPod, type FakeKubelet, ownAddress, startFakeKubelet } from "../../../support/fake-kubelet.ts";
import { freePort } from "../../../support/free-port.ts";
import { type HttpsAnswer, httpsRequest } from "../../../support/https-request.ts";

const address = ownAddress() ?? "";
const core = "/api/v1/namespaces/default";

describe.skipIf(address === "")("proxies to pods, services and nodes", () => {
  let server: Typeplane;
  let kubelet: FakeKubelet;
  let web: Server;
  let port: number;
  let nobody: number;
  let seen: IncomingMessage | undefined;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let onUpgrade: (request: IncomingMessage, socket: Duplex) => void;

  const get = (path: string, options: Parameters<typeof httpsRequest>[2] = {}): Promise<HttpsAnswer> => httpsRequest(server, path, options);
  const message = async (path: string): Promise<readonly [number, string]> => {
    const { status, text } = await get(path);
    return [status, (JSON.parse(text) as { message: string }).message];
  };
  const create = async (resource: string, body: object): Promise<void> => {
    const options = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const { status, text } = await httpsRequest(server, `${core}/${resource}`, options);
    if (status !== 201) throw new Error(text);
  };
  const endpoints = (name: string, ip: string, pod: string | undefined, ports: readonly { name?: string; port: number }[]): Promise<void> => {
    const targetRef = pod === undefined ? {} : { targetRef: { kind: "Pod", namespace: "default", name: pod } };
    return create("endpoints", { metadata: { name }, subsets: [{ addresses: [{ ip, ...targetRef }], ports }] });
  };

  beforeAll(async () => {
    web = createServer((incoming, response) => {
      seen = incoming;
      answer(incoming, response);
    });
    web.on("upgrade", (incoming, socket) => onUpgrade(incoming, socket));
    await new Promise<void>((resolve) => web.listen(0, address, resolve));
    ({ port } = web.address() as AddressInfo);
    [server, kubelet, nobody] = await Promise.all([startServer({ http2: "on" }), startFakeKubelet(address), freePort()]);
    await createNode(server, "node", address, kubelet.port);
    await createNode(server, "here", "127.0.0.1", kubelet.port);
    await createNode(server, "nowhere", "no-such-host.invalid", kubelet.port);
    await createPod(server, "web", "node", address, [port]);
    await createPod(server, "here", "node", "127.0.0.1", [port]);
    await createPod(server, "link", "node", "169.254.1.1", [port]);
    await createPod(server, "starting", "node");
    for (const name of ["web", "strange"]) await create("services", { metadata: { name }, spec: { ports: [{ name: "http", port: 80 }] } });
    await create("services", { metadata: { name: "plain" }, spec: { ports: [{ port: 80 }] } });
    await endpoints("web", address, "web", [{ name: "http", port }]);
    await endpoints("plain", address, "web", [{ port }]);
    await endpoints("strange", "192.0.2.77", "web", [{ name: "http", port }]);
    await endpoints("loose", address, undefined, [{ port }]);
  });

  beforeEach(() => {
    seen = undefined;
    answer = (_request, response) => void response.end("answered");
  });

  afterAll(async () => {
    await server.close();
    await kubelet.close();
    web.closeAllConnections();
    web.close();
  });

  test.each([
    "pods/web/proxy",
    "pods/http:web:/proxy",
    "services/web:http/proxy",
    "services/web:80/proxy",
    "services/http:web:http/proxy",
    "services/plain/proxy",
    "services/plain:80/proxy",
  ])("%s leads to the pod", async (path) => {
    expect(await get(`${core}/${path}/a/b?x=1&y=%2f+z`)).toMatchObject({ status: 200, text: "answered" });
    expect(seen?.url).toBe("/a/b?x=1&y=%2f+z");
    expect(seen?.headers["x-forwarded-uri"]).toBe(`${core}/${path}/a/b`);
  });

  test("a port of the pod may be named", async () => {
    expect((await get(`${core}/pods/web:${port}/proxy/`)).text).toBe("answered");
    expect(await message(`${core}/pods/web:${nobody}/proxy/`)).toEqual([
      503,
      `error trying to reach service: dial tcp ${address}:${nobody}: connect: connection refused`,
    ]);
    expect(await message(`${core}/pods/https:web:${port}/proxy/`)).toEqual([
      503,
      "error trying to reach service: tls: first record does not look like a TLS handshake",
    ]);
  });

  test("the request arrives as it was sent, without credentials", async () => {
    let body = "";
    answer = (incoming, response) => {
      incoming.on("data", (piece) => {
        body += String(piece);
      });
      incoming.on("end", () => response.end());
    };
    const headers = {
      authorization: "Basic c2VjcmV0",
      "x-remote-user": "eve",
      "impersonate-user": "root",
      "impersonate-group": "system:masters",
      "x-forwarded-for": "192.0.2.9",
      "x-list": ["a", "b"],
    };
    await get(`${core}/pods/web/proxy/p`, { method: "PUT", headers, body: "content" });
    expect([seen?.method, body]).toEqual(["PUT", "content"]);
    expect(seen?.headersDistinct["x-list"]).toEqual(["a", "b"]);
    expect(seen?.headers).toMatchObject({ host: `127.0.0.1:${server.port}`, "x-forwarded-for": "192.0.2.9, 127.0.0.1" });
    for (const name of ["authorization", "x-remote-user", "impersonate-user"]) expect(seen?.headers[name]).toBeUndefined();
  });

  test.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s passes", async (method) => {
    expect((await get(`${core}/pods/web/proxy/p`, { method })).status).toBe(200);
    expect(seen?.method).toBe(method);
  });

  test("TRACE does not", async () => {
    expect((await get(`${core}/pods/web/proxy/p`, { method: "TRACE" })).status).toBe(405);
  });

  test.each([
    ["/a//b", "/a/b"],
    ["/a/../b", "/b"],
    ["/../../x", "/x"],
    ["/a/%2e%2e/%2e%2e/b/", "/b/"],
    ["/a%2Fb%20c%3F", "/a/b%20c%3F"],
    ["/;a=(b)!*'~@&=+$,:[]", "/;a=%28b%29%21%2A%27~@&=+$,:%5B%5D"],
    ["/%C3%BC", "/%C3%BC"],
  ])("the path %s arrives as %s", async (path, arrived) => {
    await get(`${core}/pods/web/proxy${path}`);
    expect(seen?.url).toBe(arrived);
  });

  test("who asks for the root without its slash is sent there", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await get(`${core}/pods/web/proxy?a=b`, { method });
      expect([status, headers["location"]]).toEqual([301, `${core}/pods/web/proxy/?a=b`]);
    }
    expect((await get(`${core}/pods/web/proxy`, { method: "POST" })).text).toBe("answered");
    expect(seen?.url).toBe("/");
  });

  test("the answer arrives as it is, but for leave to read it from elsewhere", async () => {
    answer = (_request, response) => {
      response.writeHead(418, { "content-type": "text/plain", "x-own": "1", "access-control-allow-origin": "*" });
      response.end("teapot");
    };
    const { status, headers, text } = await get(`${core}/pods/web/proxy/`);
    expect([status, headers["x-own"], headers["access-control-allow-origin"], text]).toEqual([418, "1", undefined, "teapot"]);
  });

  test("who is sent elsewhere on the same server stays behind this one", async () => {
    answer = (_request, response) => {
      response.writeHead(302, { location: `http://${address}:${port}/there/?q=1#f` });
      response.end();
    };
    expect((await get(`${core}/pods/web/proxy/a`)).headers["location"]).toBe(`${core}/pods/web/proxy/there/?q=1#f`);
  });

  test.each([
    ["", (bytes: Buffer) => bytes, (bytes: Buffer) => bytes],
    ["gzip", gzipSync, gunzipSync],
    ["deflate", deflateRawSync, inflateRawSync],
  ])("links of a page in the coding %j stay behind this server", async (coding, encode, decode) => {
    answer = (_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      if (coding !== "") response.setHeader("content-encoding", coding);
      response.end(encode(Buffer.from(`<a href="/ü"><a href="http://${address}:${port}/b/"><a href="http://else.where/"><a href=/%zz>`)));
    };
    const sent = request({ port: server.port, ca: server.certificateAuthority, ...server.adminCertificate, path: `${core}/pods/web/proxy/a` });
    sent.end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    expect(response.headers["content-length"]).toBeUndefined();
    const proxy = `${core}/pods/web/proxy`;
    expect(decode(Buffer.concat(pieces)).toString()).toBe(
      `<a href="${proxy}/%C3%BC"><a href="${proxy}/b/"><a href="http://else.where/"><a href=/%zz>`,
    );
  });

  test("a page in a coding that is not known passes as it is", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "constructor" });
      response.end("<a href=/x>");
    };
    expect((await get(`${core}/pods/web/proxy/a`)).text).toBe("<a href=/x>");
    expect((await get(`${core}/pods/web/proxy/a`, { method: "HEAD" })).status).toBe(200);
  });

  test("connections that switch protocols are tied together", async () => {
    onUpgrade = (incoming, socket) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
      socket.write(`${incoming.url} `);
      socket.pipe(socket);
    };
    const headers = { connection: "Upgrade", upgrade: "echo" };
    const sent = request({
      port: server.port,
      ca: server.certificateAuthority,
      ...server.adminCertificate,
      path: `${core}/pods/web/proxy/ws`,
      headers,
    });
    sent.end("");
    const [, socket] = (await once(sent, "upgrade")) as [IncomingMessage, Duplex];
    let text = "";
    socket.on("data", (piece: Buffer) => {
      text += piece.toString();
    });
    socket.write("ping");
    await expect.poll(() => text).toBe("/ws ping");
    socket.end();
    await once(socket, "close");
  });

  test("a node leads to its kubelet, with this server's certificate, and elsewhere without", async () => {
    kubelet.handler = (incoming, response) => void response.end(`kubelet ${incoming.url}`);
    for (const name of ["node", `node:${kubelet.port}`, "https:node:"]) {
      kubelet.shown = "";
      expect((await get(`/api/v1/nodes/${name}/proxy/healthz?verbose`)).text).toBe("kubelet /healthz?verbose");
      expect(kubelet.shown).toBe("O=system:masters CN=kube-apiserver-kubelet-client");
    }
    expect((await get(`/api/v1/nodes/node:${port}/proxy/metrics`)).text).toBe("answered");
  });

  test("what only looks like a pod, a node or a name of one is not called", async () => {
    for (const path of [`${core}/pods/here/proxy/`, `${core}/pods/link/proxy/`, `${core}/pods/starting/proxy/`, "/api/v1/nodes/here/proxy/"]) {
      expect(await message(path)).toEqual([400, "address not allowed"]);
    }
    expect(await message("/api/v1/nodes/nowhere/proxy/")).toEqual([400, expect.stringMatching(/^lookup no-such-host.invalid/)]);
    expect(await message(`${core}/services/strange:80/proxy/`)).toEqual([503, 'no endpoints available for service "strange:80"']);
    expect(await message(`${core}/services/web/proxy/`)).toEqual([503, 'no endpoints available for service "web"']);
    expect(await message(`${core}/services/web:81/proxy/`)).toEqual([503, 'no service port 81 found for service "web"']);
    expect(await message(`${core}/services/loose/proxy/`)).toEqual([503, 'no endpoints available for service "loose"']);
    expect(await message(`${core}/services/none/proxy/`)).toEqual([404, 'services "none" not found']);
    expect(await message(`${core}/pods/none:80/proxy/`)).toEqual([404, 'pods "none" not found']);
    expect(await message("/api/v1/nodes/none/proxy/")).toEqual([404, 'nodes "none" not found']);
    for (const [path, kind] of [
      ["pods/ftp:web:21", "pod"],
      ["pods/a:b:c:d", "pod"],
      ["pods/web:70000", "pod"],
      ["services/:80", "service"],
    ] as const) {
      expect(await message(`${core}/${path}/proxy/`)).toEqual([400, `invalid ${kind} request ${JSON.stringify(path.split("/")[1])}`]);
    }
  });

  test("clients of HTTP/2 are answered the same", async () => {
    const api = createApi(server, "HTTP/2");
    expect((await api.get(`${core}/pods/web/proxy/a`)).text).toBe("answered");
    expect(seen?.headers["host"]).toBe(`127.0.0.1:${server.port}`);
    api.close();
  });
});
