import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";
import { type HttpsAnswer, httpsRequest } from "./https-request.ts";

/** Something that listens where a node's kubelet should. */
export interface FakeKubelet {
  readonly port: number;
  /** PEM of who signed its certificate, which is for the loopback. */
  readonly authority: string;
  /** "GET /path" of each request, upgrades among them. */
  readonly asked: string[];
  /** The names of the client certificate last shown: "O=system:masters CN=kube-apiserver-kubelet-client". */
  shown: string;
  handler: (request: IncomingMessage, response: ServerResponse) => void;
  onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => Promise<void>;
}

/** Starts one that answers all requests with nothing. */
export async function startFakeKubelet(host = "127.0.0.1"): Promise<FakeKubelet> {
  const authority = createAuthority("kubelet-ca");
  const serving = issueCertificate(authority, { commonName: "node", serves: [host] });
  const server = createServer({ ...serving, requestCert: true, rejectUnauthorized: false });
  const note = (request: IncomingMessage): void => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    kubelet.shown = subject === undefined ? "" : `O=${String(subject.O)} CN=${String(subject.CN)}`;
    kubelet.asked.push(`${request.method} ${request.url}`);
  };
  server.on("request", (request, response) => {
    note(request);
    kubelet.handler(request, response);
  });
  server.on("upgrade", (request, socket, head) => {
    note(request);
    kubelet.onUpgrade(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const kubelet: FakeKubelet = {
    port: (server.address() as AddressInfo).port,
    authority: authority.cert,
    asked: [],
    shown: "",
    handler: (_request, response) => void response.end(),
    onUpgrade: (_request, socket) => void socket.destroy(),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return kubelet;
}

type Server = Parameters<typeof httpsRequest>[0];

async function send(server: Server, method: string, path: string, body: JsonObject): Promise<void> {
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  const answer: HttpsAnswer = await httpsRequest(server, path, { method, headers: { "content-type": type }, body: JSON.stringify(body) });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
}

/** Creates an object with a status of its own. */
export async function createWithStatus(
  server: Server,
  path: string,
  object: { metadata: { name: string } } & JsonObject,
  status: JsonObject,
): Promise<void> {
  await send(server, "POST", path, object);
  await send(server, "PATCH", `${path}/${object.metadata.name}/status`, { status });
}

/** Creates a Node whose kubelet listens at an address. */
export function createNode(server: Server, name: string, address: string, port: number, features: readonly string[] = []): Promise<void> {
  const status = {
    addresses: [{ type: "InternalIP", address }],
    daemonEndpoints: { kubeletEndpoint: { Port: port } },
    ...(features.length === 0 ? {} : { declaredFeatures: [...features] }),
  };
  return createWithStatus(server, "/api/v1/nodes", { metadata: { name } }, status);
}

/** Creates a running Pod with the containers `main` and `side` on a node; `ports` are those of `main`. */
export function createPod(server: Server, name: string, nodeName: string, ip = "", ports: readonly number[] = []): Promise<void> {
  const containers = [
    { name: "main", image: "main", ports: ports.map((containerPort) => ({ containerPort })) },
    { name: "side", image: "side" },
  ];
  const pod = { metadata: { name }, spec: { containers, ...(nodeName === "" ? {} : { nodeName }) } };
  const status = { phase: "Running", ...(ip === "" ? {} : { podIP: ip, podIPs: [{ ip }] }) };
  return createWithStatus(server, "/api/v1/namespaces/default/pods", pod, status);
}

/** An address of this machine that others could call, which proxies go to; undefined, and said loudly, where it has none. */
export function ownAddress(): string | undefined {
  const found = Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && !one.internal && !isIPv6(one.address) && !one.address.startsWith("169.254."));
  if (found === undefined) console.warn("test: this machine has only a loopback: THE TESTS OF PROXIES TO PODS, SERVICES AND NODES ARE SKIPPED");
  return found?.address;
}
