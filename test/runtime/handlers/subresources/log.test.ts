import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { createNode, createPod, type FakeKubelet, startFakeKubelet } from "../../../support/fake-kubelet.ts";
import { freePort } from "../../../support/free-port.ts";
import { httpsRequest } from "../../../support/https-request.ts";

const pods = "/api/v1/namespaces/default/pods";
let folder: string;
let server: Typeplane;
let kubelet: FakeKubelet;
let stranger: FakeKubelet;
let nobody: number;

async function get(
  path: string,
): Promise<{ status: number; type: unknown; text: string; body: { message?: string; reason?: string; details?: object } }> {
  const { status, headers, text } = await httpsRequest(server, `${pods}/${path}`);
  const isJson = headers["content-type"] === "application/json";
  return { status, type: headers["content-type"], text, body: isJson ? (JSON.parse(text) as object) : {} };
}

/** Follows a log; resolves with the answer's beginning. */
function follow(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port: server.port,
      ca: server.certificateAuthority,
      ...server.adminCertificate,
      path: `${pods}/${path}`,
    });
    sent.once("response", resolve);
    sent.on("error", reject);
    sent.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "typeplane-log-"));
  [kubelet, stranger, nobody] = await Promise.all([startFakeKubelet(), startFakeKubelet(), freePort()]);
  const trusted = join(folder, "kubelets.crt");
  writeFileSync(trusted, kubelet.authority);
  server = await startServer({ kubeletCertificateAuthority: trusted });
  await createNode(server, "node", "127.0.0.1", kubelet.port);
  await createNode(server, "strange", "127.0.0.1", stranger.port);
  await createNode(server, "dead", "127.0.0.1", nobody);
  for (const node of ["node", "strange", "dead", "ghost"]) await createPod(server, `on-${node}`, node);
  await createPod(server, "unscheduled", "");
});

beforeEach(() => {
  kubelet.asked.length = 0;
  kubelet.handler = (_request, response) => void response.end("one\ntwo\n");
});

afterAll(async () => {
  await server.close();
  await Promise.all([kubelet.close(), stranger.close()]);
  rmSync(folder, { recursive: true });
});

test("a log comes from the kubelet of the pod's node, which is shown who asks", async () => {
  expect(await get("on-node/log?container=main")).toMatchObject({ status: 200, type: "text/plain", text: "one\ntwo\n" });
  expect(kubelet.asked).toEqual(["GET /containerLogs/default/on-node/main"]);
  expect(kubelet.shown).toBe("O=system:masters CN=kube-apiserver-kubelet-client");
});

test("options are handed on as kubelets read them", async () => {
  const query = "tailLines=5&follow=1&previous=false&timestamps&limitBytes=10&sinceTime=2026-01-01T02%3A00%3A00.5%2B02%3A00";
  await get(`on-node/log?container=side&${query}`);
  await get("on-node/log?container=main&sinceSeconds=60");
  expect(kubelet.asked).toEqual([
    "GET /containerLogs/default/on-node/side?follow=true&limitBytes=10&sinceTime=2026-01-01T00%3A00%3A00Z&tailLines=5&timestamps=true",
    "GET /containerLogs/default/on-node/main?sinceSeconds=60",
  ]);
});

test.each([
  ["tailLines=abc", 400, 'strconv.ParseInt: parsing "abc": invalid syntax'],
  ["tailLines=99999999999999999999", 400, 'strconv.ParseInt: parsing "99999999999999999999": value out of range'],
  ["sinceTime=garbage", 400, 'parsing time "garbage" as "2006-01-02T15:04:05Z07:00": cannot parse "garbage" as "2006"'],
  ["tailLines=-1", 422, 'PodLogOptions "gone" is invalid: tailLines: Invalid value: -1: must be greater than or equal to 0'],
  [
    "limitBytes=0&sinceSeconds=0",
    422,
    'PodLogOptions "gone" is invalid: [limitBytes: Invalid value: 0: must be greater than 0, sinceSeconds: Invalid value: 0: must be greater than 0]',
  ],
  ["sinceSeconds=5&sinceTime=", 422, 'PodLogOptions "gone" is invalid: []: Forbidden: at most one of `sinceTime` or `sinceSeconds` may be specified'],
  ["stream=Stdout", 422, 'PodLogOptions "gone" is invalid: stream: Forbidden: may not be specified'],
])("%s is refused before the pod is looked for", async (query, status, message) => {
  expect(await get(`gone/log?${query}`)).toMatchObject({ status, body: { message } });
});

test.each([
  ["gone/log", 404, 'pods "gone" not found'],
  ["on-node/log", 400, "a container name must be specified for pod on-node, choose one of: [main side]"],
  ["on-node/log?container=x", 400, "container x is not valid for pod on-node"],
  ["on-ghost/log?container=main", 404, 'pods "ghost" not found'],
])("%s is a %i", async (path, status, message) => {
  expect(await get(path)).toMatchObject({ status, body: { message } });
});

test("a pod without a node has no log yet", async () => {
  expect(await get("unscheduled/log?container=main")).toMatchObject({ status: 204, type: undefined, text: "" });
});

test.each([
  [400, "BadRequest", "because"],
  [500, "InternalError", "Internal error occurred: because"],
  [404, "NotFound", "the server could not find the requested resource ( pods/log on-node)"],
  [403, "Forbidden", "because ( pods/log on-node)"],
  [401, "Unauthorized", "the server has asked for the client to provide credentials ( pods/log on-node)"],
  [502, "InternalError", 'an error on the server ("because") has prevented the request from succeeding ( pods/log on-node)'],
])("a kubelet's %i becomes a Status", async (status, reason, message) => {
  kubelet.handler = (_request, response) => {
    response.writeHead(status, { "content-type": "text/plain" });
    response.end("because");
  };
  expect(await get("on-node/log?container=main")).toMatchObject({ status, body: { reason, message } });
});

test("a kubelet may not send this server elsewhere", async () => {
  kubelet.handler = (_request, response) => {
    response.writeHead(302, { location: "https://127.0.0.1/elsewhere" });
    response.end();
  };
  const message = `Get "https://127.0.0.1:${kubelet.port}/containerLogs/default/on-node/main": redirects forbidden`;
  expect(await get("on-node/log?container=main")).toMatchObject({ status: 500, body: { message } });
});

test("a kubelet that is not there is named", async () => {
  const message = `Get "https://127.0.0.1:${nobody}/containerLogs/default/on-dead/main?follow=true": dial tcp 127.0.0.1:${nobody}: connect: connection refused`;
  expect(await get("on-dead/log?container=main&follow=true")).toMatchObject({ status: 500, body: { message } });
});

test("a kubelet must prove who it is, unless the request says that it need not", async () => {
  const refused = await get("on-strange/log?container=main");
  expect([refused.status, refused.body.message]).toEqual([
    500,
    `Get "https://127.0.0.1:${stranger.port}/containerLogs/default/on-strange/main": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  ]);
  expect(stranger.asked).toEqual([]);
  expect((await get("on-strange/log?container=main&insecureSkipTLSVerifyBackend=true")).status).toBe(200);
});

test("a log that is followed arrives line by line, and ends at the kubelet when its reader goes", async () => {
  let say: (line: string) => void = () => {};
  let gone: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  kubelet.handler = (_request, response) => {
    response.flushHeaders();
    say = (line) => void response.write(line);
    response.once("close", gone);
  };
  const reader = await follow("on-node/log?container=main&follow=true");
  const lines = reader[Symbol.asyncIterator]();
  for (const line of ["first\n", "second\n"]) {
    say(line);
    expect(String((await lines.next()).value)).toBe(line);
  }
  reader.destroy();
  await ended;
});

test("a log that breaks off at the kubelet breaks off for its reader", async () => {
  kubelet.handler = (_request, response) => {
    response.write("half");
    setTimeout(() => response.destroy(), 20);
  };
  await expect(get("on-node/log?container=main")).rejects.toThrow("aborted");
});
