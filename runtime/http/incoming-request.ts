import type { IncomingHttpHeaders } from "node:http";
import type { PeerCertificate } from "node:tls";

/** A request as the HTTP adapter hands it in. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly httpVersion: string;
  readonly remoteAddress: string;
  /** The client certificate, when one was presented and verified against --client-ca-file. Read only when asked. */
  readonly clientCertificate: () => PeerCertificate | undefined;
  /**
   * The whole body, unzipped, read once.
   * @throws StatusError 413 above the limit, 400 when the sender stops midway, 408-like close when too slow.
   */
  readonly body: () => Promise<Buffer>;
}
