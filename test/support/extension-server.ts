import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";

/** A request as an extension server has got it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** The header names and values as they were on the wire. */
  readonly raw: readonly string[];
  readonly body: Buffer;
  /** Who the client's certificate says it is. */
  readonly commonName: string | undefined;
}

type Handler = (request: SeenRequest, response: ServerResponse, incoming: IncomingMessage) => void;

/** A small server behind an APIService: serves discovery of `things` in group echo.example.com, and what tests tell it. */
export interface ExtensionServer {
  readonly port: number;
  /** PEM of who signed its certificate, which is for the service `ext` in namespace `default`, in base64. */
  readonly caBundle: string;
  readonly seen: SeenRequest[];
  /** Answers requests below the version; by default what was asked, as JSON. */
  handler: Handler;
  /** Asked before bodies are read; true: it has taken the request over. */
  onHeaders: (incoming: IncomingMessage, response: ServerResponse) => boolean;
  onUpgrade: (incoming: IncomingMessage, socket: Duplex) => void;
  /** Whether requests are read and never answered. */
  hangs: boolean;
  /** Stops listening and breaks its connections. */
  readonly stop: () => Promise<void>;
  /** Listens again on the same port. */
  readonly start: () => Promise<void>;
}

export const echoVersion = "/apis/echo.example.com/v1";

const resources = {
  kind: "APIResourceList",
  apiVersion: "v1",
  groupVersion: "echo.example.com/v1",
  resources: [
    { name: "things", singularName: "thing", namespaced: true, kind: "Thing", verbs: ["create", "get", "list", "watch"], shortNames: ["th"] },
    { name: "things/status", singularName: "", namespaced: true, kind: "Thing", verbs: ["get"] },
  ],
};

export async function startExtensionServer(): Promise<ExtensionServer> {
  const authority = createAuthority("extension-ca");
  const serving = issueCertificate(authority, { commonName: "ext", serves: ["ext.default.svc"] });
  let server: Server;
  let port = 0;
  const sockets = new Set<Duplex>();

  const onRequest = (incoming: IncomingMessage, response: ServerResponse): void => {
    if (extension.hangs || extension.onHeaders(incoming, response)) return;
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("error", () => {});
    incoming.on("end", () => {
      const seen: SeenRequest = {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        raw: incoming.rawHeaders,
        body: Buffer.concat(pieces),
        commonName: String((incoming.socket as TLSSocket).getPeerCertificate().subject?.CN ?? ""),
      };
      extension.seen.push(seen);
      if (seen.url === echoVersion) answerJson(response, resources);
      else if (seen.url.startsWith(`${echoVersion}/`)) extension.handler(seen, response, incoming);
      else answerJson(response, { kind: "Status", code: 404 }, 404);
    });
  };
  const listen = async (): Promise<void> => {
    server = createServer({ ...serving, requestCert: true, rejectUnauthorized: false }, onRequest);
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    });
    server.on("upgrade", (incoming, socket) => extension.onUpgrade(incoming, socket));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    ({ port } = server.address() as AddressInfo);
  };
  const extension: ExtensionServer = {
    get port() {
      return port;
    },
    caBundle: Buffer.from(authority.cert).toString("base64"),
    seen: [],
    hangs: false,
    handler: ({ method, url }, response) => answerJson(response, { method, url }),
    onHeaders: () => false,
    onUpgrade: (_incoming, socket) => socket.destroy(),
    start: listen,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  await listen();
  return extension;
}

export function answerJson(response: ServerResponse, value: JsonObject, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** The Service that the extension server's certificate is for: a name of the loopback, which no endpoints are needed for. */
export const extensionService: JsonObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "ext", namespace: "default" },
  spec: { type: "ExternalName", externalName: "127.0.0.1" },
};

/** Its APIService. */
export function extensionApiService({ port, caBundle }: ExtensionServer, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apiregistration.k8s.io/v1",
    kind: "APIService",
    metadata: { name: "v1.echo.example.com" },
    spec: {
      group: "echo.example.com",
      version: "v1",
      groupPriorityMinimum: 1500,
      versionPriority: 20,
      service: { name: "ext", namespace: "default", port },
      caBundle,
      ...spec,
    },
  };
}
