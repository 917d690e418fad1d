import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectionFailure } from "../../../runtime/extensions/connection-failure.ts";
import { createKubeletClient, type KubeletTrust } from "../../../runtime/kubelet/kubelet-client.ts";
import { createAuthority, issueCertificate, type KeyedCertificate } from "../../../runtime/server/certificate-authority.ts";
import { startFakeKubelet } from "../../support/fake-kubelet.ts";

/** Takes connections, and never says a word: TLS with it is never there. */
let silent: Server;
let port: number;
const sockets = new Set<Socket>();

beforeAll(async () => {
  silent = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test("a node that does not answer is given up in time", async () => {
  const client = createKubeletClient(() => ({}), 100);
  const sent = client.open({ scheme: "https", host: "127.0.0.1", port, trust: "kubelet" }, { method: "GET", path: "/" });
  sent.end();
  const [error] = await (once(sent, "error") as Promise<[Error]>);
  expect(connectionFailure(error, "127.0.0.1")).toBe(`dial tcp 127.0.0.1:${port}: i/o timeout`);
  client.close();
});

test("an answer may take any time once there is a connection", async () => {
  const client = createKubeletClient(() => ({}), 50);
  const connected = once(silent, "connection") as Promise<[Socket]>;
  const sent = client.open({ scheme: "http", host: "127.0.0.1", port, trust: "stranger" }, { method: "GET", path: "/" });
  sent.end();
  const [socket] = await connected;
  setTimeout(() => socket.end("HTTP/1.1 204 No Content\r\n\r\n"), 150);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(204);
  client.close();
});

test("certificates that change count for new connections, and others are kept", async () => {
  const [first, second] = [createAuthority(), createAuthority()];
  const client = (authority: KeyedCertificate, commonName: string): KeyedCertificate => issueCertificate(authority, { commonName });
  const kubelet = await startFakeKubelet();
  let trust: KubeletTrust = { ...client(first, "old"), ca: kubelet.authority };
  let time = 0;
  const clients = createKubeletClient(
    () => trust,
    1_000,
    () => time,
  );
  const ask = async (): Promise<string> => {
    const sent = clients.open({ scheme: "https", host: "127.0.0.1", port: kubelet.port, trust: "kubelet" }, { method: "GET", path: "/" });
    sent.end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    for await (const _ of response.resume());
    return kubelet.shown;
  };
  expect(await ask()).toContain("CN=old");
  trust = { ...client(second, "new"), ca: kubelet.authority };
  expect(await ask()).toContain("CN=old");
  time += 60_000;
  expect(await ask()).toContain("CN=new");
  trust = { cert: trust.cert ?? "", key: client(first, "other").key, ca: "half a file" };
  time += 60_000;
  expect(await ask()).toContain("CN=new");
  clients.close();
  await kubelet.close();
});
