import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { Duplex } from "node:stream";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import type { AdmissionPlugin } from "../../../../runtime/admission/plugin.ts";
import { createNode, createPod, type FakeKubelet, startFakeKubelet } from "../../../support/fake-kubelet.ts";
import { freePort } from "../../../support/free-port.ts";
import { httpsRequest } from "../../../support/https-request.ts";
import { connectWebSocket } from "../../../support/websocket-client.ts";

const pods = "/api/v1/namespaces/default/pods";
let server: Typeplane;
let kubelet: FakeKubelet;
let nobody: number;
let seen: IncomingMessage | undefined;

/** Asks for another protocol; resolves with the answer and, when the protocol was switched, the connection. */
function upgrade(path: string, headers: Record<string, string | string[]>, method = "POST"): Promise<{ response: IncomingMessage; socket?: Duplex }> {
  return new Promise((resolve, reject) => {
    const credentials = { ca: server.certificateAuthority, ...server.adminCertificate };
    const all = { connection: "Upgrade", ...headers };
    const sent = request({ host: "127.0.0.1", port: server.port, ...credentials, path: `${pods}/${path}`, method, headers: all });
    sent.once("response", (response) => resolve({ response }));
    sent.once("upgrade", (response, socket) => resolve({ response, socket }));
    sent.on("error", reject);
    sent.end();
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of response) text += String(piece);
  return text;
}

/** Has what runs `choose` run in another container. */
const chooser: AdmissionPlugin = {
  name: "Chooser",
  handles: (operation) => operation === "CONNECT",
  admit: ({ object }) => {
    const options = object as { container?: string; command?: string[] };
    if (options.command?.[0] === "choose") options.container = "side";
  },
};

beforeAll(async () => {
  [server, kubelet, nobody] = await Promise.all([startServer({ admission: [chooser] }), startFakeKubelet(), freePort()]);
  await createNode(server, "node", "127.0.0.1", kubelet.port);
  await createNode(server, "new", "127.0.0.1", kubelet.port, ["ExtendWebSocketsToKubelet"]);
  await createNode(server, "dead", "127.0.0.1", nobody);
  for (const node of ["node", "new", "dead"]) await createPod(server, `on-${node}`, node);
  await createPod(server, "unscheduled", "");
});

beforeEach(() => {
  kubelet.asked.length = 0;
  seen = undefined;
  kubelet.onUpgrade = (incoming, socket) => {
    seen = incoming;
    const { upgrade: protocol } = incoming.headers;
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\nX-Stream-Protocol-Version: portforward.k8s.io\r\n\r\n`,
    );
    socket.pipe(socket);
  };
});

afterAll(async () => {
  await server.close();
  await kubelet.close();
});

const spdy = { upgrade: "SPDY/3.1", "x-stream-protocol-version": ["v5.channel.k8s.io", "v4.channel.k8s.io"] };
const webSocket = { upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };

test.each([
  [
    "exec?container=main&command=sh&command=-c&stdin=1&stdout=true&stderr&tty=0",
    "exec/default/on-node/main?command=sh&command=-c&error=1&input=1&output=1",
  ],
  ["attach?container=side&stdout=1&tty=true", "attach/default/on-node/side?output=1&tty=1"],
  ["portforward?ports=80,443&ports=8080", "portForward/default/on-node?port=80%2C443%2C8080"],
  ["portforward", "portForward/default/on-node"],
])("%s is what kubelets call %s", async (asked, called) => {
  const { response, socket } = await upgrade(`on-node/${asked}`, { ...spdy, authorization: "Basic c2VjcmV0" });
  expect([response.statusCode, response.headers.upgrade]).toEqual([101, "SPDY/3.1"]);
  expect(kubelet.asked).toEqual([`POST /${called}`]);
  expect(kubelet.shown).toBe("O=system:masters CN=kube-apiserver-kubelet-client");
  expect(seen?.headersDistinct["x-stream-protocol-version"]).toEqual(["v5.channel.k8s.io", "v4.channel.k8s.io"]);
  expect(seen?.headers["authorization"]).toBeUndefined();
  socket?.write("ping");
  expect(String((await once(socket as Duplex, "data"))[0])).toBe("ping");
  const closed = once(socket as Duplex, "close");
  socket?.end();
  await closed;
});

test("what admission makes of the options counts", async () => {
  (await upgrade("on-node/exec?container=main&command=choose&stdout=1", spdy)).socket?.destroy();
  expect(kubelet.asked).toEqual(["POST /exec/default/on-node/side?command=choose&output=1"]);
});

test.each([
  ["on-new", "v5.channel.k8s.io"],
  ["on-node", "v4.channel.k8s.io"],
])("a WebSocket passes to the kubelet of %s with %s as it is", async (pod, protocol) => {
  const { response, socket } = await upgrade(
    `${pod}/exec?container=main&command=x&stdout=1`,
    { ...webSocket, "sec-websocket-protocol": protocol },
    "GET",
  );
  expect(response.statusCode).toBe(101);
  expect(kubelet.asked).toEqual([`GET /exec/default/${pod}/main?command=x&output=1`]);
  expect(seen?.headers).toMatchObject({ ...webSocket, "sec-websocket-protocol": protocol });
  socket?.destroy();
});

test("all that a kubelet has said before it hangs up arrives", async () => {
  const much = Buffer.alloc(16 << 20, "x");
  kubelet.onUpgrade = (_incoming, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\n\r\n");
    socket.end(much);
  };
  const { socket } = await upgrade("on-node/exec?container=main&command=x&stdout=1", spdy);
  await new Promise((resolve) => setTimeout(resolve, 200));
  let length = 0;
  for await (const piece of socket as Duplex) length += (piece as Buffer).length;
  expect(length).toBe(much.length);
});

test("a kubelet hears that its client has gone", async () => {
  let gone: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  kubelet.onUpgrade = (_incoming, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\n\r\n");
    socket.once("close", gone);
    socket.on("error", () => {});
    socket.resume();
  };
  const { socket } = await upgrade("on-node/exec?container=main&command=x&stdout=1", spdy);
  socket?.destroy();
  await ended;
});

test("connections are counted while they last, and when they are done", async () => {
  const metrics = async (): Promise<string> => (await httpsRequest(server, "/metrics")).text;
  const open = /apiserver_longrunning_requests\{(?=[^}]*resource="pods")(?=[^}]*subresource="attach")[^}]*\} (\d+)/;
  const done = /apiserver_request_total\{(?=[^}]*verb="CONNECT")(?=[^}]*subresource="attach")(?=[^}]*code="101")[^}]*\} (\d+)/;
  await expect.poll(async () => open.exec(await metrics())?.[1] ?? "0").toBe("0");
  const before = Number(done.exec(await metrics())?.[1] ?? 0);
  const { socket } = await upgrade("on-node/attach?container=main&stdout=1", spdy);
  expect(open.exec(await metrics())?.[1]).toBe("1");
  socket?.destroy();
  await expect.poll(async () => open.exec(await metrics())?.[1]).toBe("0");
  expect(Number(done.exec(await metrics())?.[1])).toBe(before + 1);
});

test("a kubelet's refusal arrives as it is", async () => {
  kubelet.onUpgrade = (_incoming, socket) =>
    socket.end("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 18\r\n\r\npod does not exist");
  const { response } = await upgrade("on-node/exec?container=main&command=x&stdout=1", spdy);
  expect([response.statusCode, response.headers["content-type"], await textOf(response)]).toEqual([404, "text/plain", "pod does not exist"]);
});

test("an answer that is neither a switch nor a refusal is none", async () => {
  kubelet.onUpgrade = (_incoming, socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  const { response } = await upgrade("on-node/exec?container=main&command=x&stdout=1", spdy);
  expect([response.statusCode, JSON.parse(await textOf(response))]).toMatchObject([500, { message: "invalid upgrade response: status code 200" }]);
});

test("a kubelet that is not there is a 500", async () => {
  const { response } = await upgrade("on-dead/exec?container=main&command=x&stdout=1", spdy);
  const message = `error dialing backend: dial tcp 127.0.0.1:${nobody}: connect: connection refused`;
  expect([response.statusCode, JSON.parse(await textOf(response))]).toMatchObject([500, { message }]);
});

test.each([
  ["POST", "on-node/exec?container=main&command=x&stdout=1", 400, "Upgrade request required"],
  ["GET", "on-node/portforward", 400, "Upgrade request required"],
  ["POST", "unscheduled/exec?container=main", 400, "pod unscheduled does not have a host assigned"],
  ["POST", "on-node/attach", 400, "a container name must be specified for pod on-node, choose one of: [main side]"],
  ["POST", "none/portforward", 404, 'pods "none" not found'],
  ["POST", "on-node/portforward?ports=x", 400, 'cannot convert to []int32: strconv.ParseUint: parsing "x": invalid syntax'],
  ["POST", "on-node/portforward?ports=70000", 400, 'cannot convert to []int32: strconv.ParseUint: parsing "70000": value out of range'],
  ["PUT", "on-node/exec?container=main", 405, "the server does not allow this method on the requested resource"],
])("%s %s is a %i", async (method, path, status, message) => {
  const answer = await httpsRequest(server, `${pods}/${path}`, { method });
  expect([answer.status, (JSON.parse(answer.text) as { message: string }).message]).toEqual([status, message]);
  expect(kubelet.asked).toEqual([]);
});

test("a translated command whose kubelet is lost has not succeeded", async () => {
  kubelet.onUpgrade = (_incoming, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\n\r\n");
    socket.once("data", () => socket.destroy());
  };
  const path = `${pods}/on-node/exec?container=main&command=x&stdout=1`;
  const client = await connectWebSocket(server, path, "v5.channel.k8s.io");
  expect(await client.closed).toBe(1000);
  expect(client.messages[0]).toBe("\u0001");
  expect(JSON.parse(client.messages[1]?.slice(1) ?? "")).toMatchObject({
    status: "Failure",
    message: "Internal error occurred: error reading from error stream: unexpected EOF",
  });
});

test("a tunnel asks the kubelet for SPDY, and its bytes come and go in messages", async () => {
  const headers = { ...webSocket, "sec-websocket-protocol": "SPDY/3.1+portforward.k8s.io" };
  const { response, socket } = await upgrade("on-node/portforward", headers, "GET");
  expect([response.statusCode, response.headers["sec-websocket-protocol"]]).toEqual([101, "SPDY/3.1+portforward.k8s.io"]);
  // The answer to the key is RFC 6455's example.
  expect(response.headers["sec-websocket-accept"]).toBe("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  expect(kubelet.asked).toEqual(["POST /portForward/default/on-node"]);
  expect(seen?.headers).toMatchObject({ upgrade: "SPDY/3.1", "x-stream-protocol-version": "portforward.k8s.io" });
  expect(Object.keys(seen?.headers ?? {}).filter((name) => name.startsWith("sec-"))).toEqual([]);
  socket?.write(Buffer.from("828300000000616263", "hex"));
  expect(((await once(socket as Duplex, "data"))[0] as Buffer).toString("hex")).toBe("8203616263");
  // Unmasked: a client that breaks the rules.
  socket?.write(Buffer.from("8201", "hex"));
  expect(((await once(socket as Duplex, "data"))[0] as Buffer).toString("hex")).toBe("880203ea");
  await once(socket as Duplex, "close");
});

test("a WebSocket without a key is refused", async () => {
  const { response } = await upgrade(
    "on-node/exec?container=main&command=x&stdout=1",
    { upgrade: "websocket", "sec-websocket-protocol": "v5.channel.k8s.io" },
    "GET",
  );
  expect(response.statusCode).toBe(400);
});
