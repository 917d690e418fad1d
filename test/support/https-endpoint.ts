import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { createAuthority, issueCertificate, type KeyedCertificate } from "../../runtime/server/certificate-authority.ts";

/** A request that came in, whole. */
export interface EndpointRequest {
  readonly method: string;
  /** "/authorize?timeout=30s". */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The common name of the client's certificate; "" without one. */
  readonly client: string;
}

/** What goes back; undefined: nothing, until the client gives up; "cut": the connection ends. */
export type EndpointAnswer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
  | "cut"
  | undefined;

/** An HTTPS server on the loopback that a test watches and tells what to say. */
export interface HttpsEndpoint {
  /** "https://127.0.0.1:40001". */
  readonly url: string;
  /** PEM of who signed its certificate, and signs those of clients. */
  readonly authority: KeyedCertificate;
  readonly close: () => Promise<void>;
}

/** Starts one with a certificate for 127.0.0.1 and the names given. */
export async function startHttpsEndpoint(
  answer: (request: EndpointRequest) => EndpointAnswer | Promise<EndpointAnswer>,
  names: readonly string[] = [],
): Promise<HttpsEndpoint> {
  const authority = createAuthority();
  const certificate = issueCertificate(authority, { commonName: "endpoint", serves: ["127.0.0.1", ...names] });
  const server = createServer({ ...certificate, ca: authority.cert, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", async () => {
      const socket = request.socket as TLSSocket;
      const client = socket.authorized ? String(socket.getPeerCertificate().subject?.CN ?? "") : "";
      const { method = "", url = "", headers } = request;
      const said = await answer({ method, url, headers, body: Buffer.concat(pieces).toString(), client });
      if (said === "cut") request.socket.resetAndDestroy();
      else if (said !== undefined) response.writeHead(said.status ?? 200, { "content-type": "application/json", ...said.headers }).end(said.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    authority,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
