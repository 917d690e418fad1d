import type { IncomingHttpHeaders } from "node:http";
import type { Duplex, Readable } from "node:stream";
import type { PeerCertificate } from "node:tls";

/** A request as the HTTP adapter hands it in. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The lines of each header, for who hands them on as they were written. */
  readonly headersDistinct?: Readonly<Record<string, string[] | undefined>>;
  readonly httpVersion: string;
  readonly remoteAddress: string;
  /** The client certificate, when one was presented and verified against --client-ca-file. Read only when asked. */
  readonly clientCertificate: () => PeerCertificate | undefined;
  /** Whether a client certificate was presented that was not verified; absent where none can be. */
  readonly hasUnverifiedCertificate?: () => boolean;
  /**
   * The whole body, unzipped, read once.
   * @throws StatusError 413 above the limit, 400 when the sender stops midway or the body does not unzip.
   */
  readonly body: () => Promise<Buffer>;
  /** The body as it arrives, for who hands it on: of any length, and zipped if the sender did that; undefined without one. Instead of `body`. */
  readonly bodyStream?: () => Readable | undefined;
  /** Calls `listener` once when the client has gone before the answer was complete. */
  readonly onClose: (listener: () => void) => void;
  /** Set for a request to switch protocols (exec, attach, port-forward): the bare connection and what was read past the headers. */
  readonly upgrade?: { readonly socket: Duplex; readonly head: Buffer };
}
