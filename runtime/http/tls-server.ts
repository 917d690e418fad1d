import { createSecureServer, type Http2SecureServer } from "node:http2";
import { createServer, type Server } from "node:https";
import type { TLSSocket } from "node:tls";
import type { RawRequest } from "./node-request.ts";
import type { RawResponse } from "./raw-response.ts";

/** PEM. Client certificates are asked for when `clientCa` is set, and checked against it. */
export interface TlsMaterial {
  readonly key: string;
  readonly cert: string;
  readonly clientCa?: string;
}

/** Bytes; Go's default for all headers of a request. */
const maxHeaderSize = 1024 * 1024;

/** Limits on slow clients. Keep-alive is above the 90 s after which Go clients drop idle connections, so that the server never drops one in use. */
const timeouts = { headersTimeout: 32_000, requestTimeout: 90_000, keepAliveTimeout: 100_000 };

/**
 * True when Node can be told how many stream resets a client may send. Without that (Node 20) it drops a connection after
 * about a thousand cancelled requests, which a busy Go client sends within minutes: such a server should speak HTTP/1.1 only.
 */
export function canServeHttp2(version: string = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 10);
}

/** A TLS server for HTTP/1.1, and for HTTP/2 on the same port by ALPN when `http2`. */
export function createTlsServer(
  tls: TlsMaterial,
  http2: boolean,
  listener: (request: RawRequest, response: RawResponse) => void,
): Server | Http2SecureServer {
  const options = {
    key: tls.key,
    cert: tls.cert,
    minVersion: "TLSv1.2" as const,
    ...(tls.clientCa === undefined ? {} : { ca: tls.clientCa, requestCert: true, rejectUnauthorized: false }),
    maxHeaderSize,
    connectionsCheckingInterval: 5_000,
    noDelay: true,
    ...timeouts,
  };
  if (!http2) return readThroughStreams(createServer(options, listener));
  const server = createSecureServer(
    {
      ...options,
      allowHTTP1: true,
      settings: { maxConcurrentStreams: 250, initialWindowSize: 1024 * 1024, maxHeaderListSize: maxHeaderSize },
      maxHeaderListPairs: 1024,
      streamResetBurst: 100_000,
      streamResetRate: 10_000,
    },
    listener,
  );
  // HTTP/1.1 beside HTTP/2 takes these from the server's members, not from its options.
  return readThroughStreams(Object.assign(server, timeouts, { maxHeaderSize }));
}

/**
 * Node's HTTP/1.1 parser reads TLS connections past their streams. It pauses when a request comes while much of an earlier answer
 * has not left yet, and then takes the rest of what TLS has decrypted for an error (HPE_PAUSED): a connection of an honest client
 * is cut. A listener for data makes it read what the stream hands out, which is nothing while it is paused.
 */
function readThroughStreams<S extends Server | Http2SecureServer>(server: S): S {
  (server as Server).on("secureConnection", (socket: TLSSocket) => {
    if (socket.alpnProtocol !== "h2") socket.on("data", ignore);
  });
  return server;
}

function ignore(): void {}
