import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { Duplex, Readable } from "node:stream";
import type { PeerCertificate, TLSSocket } from "node:tls";
import type { IncomingRequest } from "./incoming-request.ts";
import type { RawResponse } from "./raw-response.ts";
import { readBody } from "./read-body.ts";

/** Node's request of either protocol. */
export type RawRequest = IncomingMessage | Http2ServerRequest;

/** A request of Node's HTTP/1.1 or HTTP/2 server, read only as far as someone asks. */
export class NodeRequest implements IncomingRequest {
  readonly upgrade?: { readonly socket: Duplex; readonly head: Buffer };
  readonly #request: RawRequest;
  readonly #response: RawResponse;
  #body: Promise<Buffer> | undefined;

  constructor(request: RawRequest, response: RawResponse, upgrade?: { readonly socket: Duplex; readonly head: Buffer }) {
    this.#request = request;
    this.#response = response;
    if (upgrade !== undefined) this.upgrade = upgrade;
  }

  get method(): string {
    return this.#request.method ?? "GET";
  }

  get url(): string {
    return this.#request.url ?? "/";
  }

  get headers(): IncomingHttpHeaders {
    return this.#request.headers;
  }

  get headersDistinct(): Readonly<Record<string, string[] | undefined>> {
    return "headersDistinct" in this.#request ? this.#request.headersDistinct : {};
  }

  get httpVersion(): string {
    return this.#request.httpVersion;
  }

  get remoteAddress(): string {
    return this.#request.socket.remoteAddress ?? "";
  }

  clientCertificate(): PeerCertificate | undefined {
    return certificateOf(connectionOf(this.#request));
  }

  hasUnverifiedCertificate(): boolean {
    return isUnverified(connectionOf(this.#request));
  }

  body(): Promise<Buffer> {
    this.#body ??= readBody(this.#request);
    return this.#body;
  }

  bodyStream(): Readable | undefined {
    return hasBody(this.#request) ? this.#request : undefined;
  }

  onClose(listener: () => void): void {
    const response = this.#response;
    const connection = connectionOf(this.#request);
    if (connection?.destroyed === true) listener();
    else {
      response.once("close", () => {
        if (!response.writableEnded) listener();
      });
    }
  }
}

/** Whether a body follows the headers (RFC 9112, section 6; in HTTP/2 the headers end the stream where none does). */
function hasBody(request: RawRequest): boolean {
  if ("stream" in request) return !request.stream.endAfterHeaders;
  return request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
}

/** The TCP or TLS connection below a request; HTTP/2 requests share theirs. */
function connectionOf(request: RawRequest): Duplex | undefined {
  return "stream" in request ? request.stream.session?.socket : request.socket;
}

const unverified = new WeakMap<Duplex, boolean>();

/** Whether a connection's client has presented a certificate that was not verified; found out once. */
function isUnverified(connection: Duplex | undefined): boolean {
  if (connection === undefined) return false;
  let found = unverified.get(connection);
  if (found === undefined) {
    const socket = connection as TLSSocket;
    // `authorized` is there on TLS connections alone.
    found = socket.authorized === false && Object.keys(socket.getPeerCertificate()).length > 0;
    unverified.set(connection, found);
  }
  return found;
}

const certificates = new WeakMap<Duplex, PeerCertificate | undefined>();

/** Reading a certificate costs more than answering a GET: once for each connection. */
function certificateOf(connection: Duplex | undefined): PeerCertificate | undefined {
  if (connection === undefined) return undefined;
  if (certificates.has(connection)) return certificates.get(connection);
  let certificate: PeerCertificate | undefined;
  // HTTP/2 gives its socket as a proxy, which answers reads only.
  const { authorized } = connection as TLSSocket;
  if (authorized === true) {
    const presented = (connection as TLSSocket).getPeerCertificate();
    if (Object.keys(presented).length > 0) certificate = presented;
  }
  certificates.set(connection, certificate);
  return certificate;
}
