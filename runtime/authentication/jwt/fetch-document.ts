import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { connectionFailure } from "../../extensions/connection-failure.ts";
import { readWhole } from "../../webhook/read-whole.ts";

/** A document of an issuer. */
export interface FetchedDocument {
  readonly status: number;
  /** "404 Not Found" */
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Gets a document over HTTPS, following redirects. @throws Error in the words of Go's client */
export type FetchDocument = (url: string, headers?: Readonly<Record<string, string>>) => Promise<FetchedDocument>;

/** Milliseconds for one document, bytes of it, and redirects on the way to it. */
const mostTime = 30_000;
const mostBytes = 4 << 20;
const mostRedirects = 10;

/** `ca` is PEM of the authorities that certificates are checked against; "" for the system's. */
export function createFetchDocument(ca: string, stopping: AbortSignal): FetchDocument {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 1, timeout: 90_000, ...(ca === "" ? {} : { ca }) });
  return async (first, headers = {}) => {
    const deadline = AbortSignal.timeout(mostTime);
    let url = new URL(first);
    try {
      for (let redirects = 0; ; redirects++) {
        const sent = url.origin === new URL(first).origin ? headers : {};
        const response = await get(url, sent, agent, AbortSignal.any([deadline, stopping]));
        const text = await readWhole(response, mostBytes, "the document");
        const { statusCode: status = 0, statusMessage = "", headers: answered } = response;
        const next = status >= 300 && status < 400 && status !== 304 ? answered.location : undefined;
        if (next === undefined) return { status, statusText: `${status} ${statusMessage}`, headers: answered, text };
        if (redirects >= mostRedirects) throw new Error(`stopped after ${mostRedirects} redirects`);
        url = new URL(next, url);
        if (url.protocol !== "https:") throw new Error("a redirect leads away from https");
      }
    } catch (error) {
      const why = deadline.aborted
        ? "context deadline exceeded (Client.Timeout exceeded while awaiting headers)"
        : connectionFailure(error, url.hostname);
      throw new Error(`Get ${JSON.stringify(first)}: ${why}`);
    }
  };
}

function get(url: URL, headers: Readonly<Record<string, string>>, agent: Agent, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { "user-agent": "kube-apiserver", ...headers }, signal }, resolve);
    sent.on("error", reject);
    sent.end();
  });
}
