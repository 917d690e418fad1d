import type { ClientRequest, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Answer } from "../../http/answer.ts";
import { isLongRunning } from "../../http/long-running.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { textAnswer } from "../../http/text-answer.ts";
import { connectionFailure } from "../connection-failure.ts";
import { handOn } from "./hand-on.ts";
import { endToEnd, forwardedHeaders, type Headers, userHeaders } from "./remote-headers.ts";
import type { RemoteServer } from "./remote-server.ts";
import { switchProtocols } from "./switch-protocols.ts";

/** What discovery of one version may take, in milliseconds: clients ask every server for it. */
const discoveryTimeout = 5_000;

export interface ProxyOptions {
  /** Whether a server may send clients elsewhere. */
  readonly allowRedirects: boolean;
}

/**
 * Has another server answer a request, as the user who asks. Bodies stream in both directions, and end with each other.
 * Source: Kubernetes documentation, "Kubernetes API Aggregation Layer".
 */
export async function proxyRequest(context: RequestContext, remote: RemoteServer, { allowRedirects }: ProxyOptions): Promise<Answer> {
  if (remote.unusable !== undefined) return errorText(500, remote.unusable);
  const upgrades = context.request.upgrade !== undefined;
  let sent: ClientRequest;
  let host: string;
  let outcome: Exchanged | Error;
  try {
    host = remote.address();
    do {
      sent = remote.open({ method: context.request.method, path: escapedTarget(context), headers: headersFor(context, host, upgrades) });
      outcome = await exchange(context, sent);
    } while (outcome instanceof Error && isIdleClose(outcome, sent, context));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_INVALID_CHAR") return unreachable("net/http: invalid header field value");
    context.server.logger.warn({ err: error, path: context.info.path }, "the Service of an APIService has no address");
    return errorText(503, "service unavailable");
  }
  if (outcome instanceof Error) return upgrades ? dialFailure(outcome, host) : unreachable(connectionFailure(outcome, host));
  const { response, socket, head } = outcome;
  if (socket !== undefined && upgrades) return switchProtocols(response, socket, head);
  if (socket !== undefined) {
    socket.destroy();
    return errorText(503, `backend tried to switch protocol ${JSON.stringify(response.headers.upgrade ?? "")} when "" was requested`);
  }
  const { statusCode: status = 502, headers } = response;
  if (upgrades && status < 400) {
    sent.destroy();
    return errorText(503, `invalid upgrade response: status code ${status}`);
  }
  if (!allowRedirects && status >= 300 && status <= 399 && headers.location !== undefined) {
    sent.destroy();
    const text = "the backend attempted to redirect this request, which is not permitted";
    return { status: 502, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(text) };
  }
  return { status, headers: answeredHeaders(context, response), stream: (sink) => handOn(response, sink) };
}

/** Whether a kept connection was closed from the other side as it was used again: without a body, the request can be sent anew. */
function isIdleClose(error: NodeJS.ErrnoException, sent: ClientRequest, { request, signal }: RequestContext): boolean {
  const closed = error.code === "ECONNRESET" || error.code === "EPIPE";
  return closed && sent.reusedSocket && !signal.aborted && request.bodyStream?.() === undefined;
}

/** The path as it was understood, so that nobody understands it otherwise. */
function escapedTarget({ info, query, request }: RequestContext): string {
  const path = escapedPath(info.path);
  if (!request.url.includes("?")) return path;
  const sorted = new URLSearchParams(query);
  sorted.sort();
  const text = sorted.toString();
  return text === "" ? path : `${path}?${text}`;
}

function escapedPath(path: string): string {
  return encodeURI(path).replace(/[!'()*?#[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function headersFor(context: RequestContext, host: string, upgrades: boolean): Headers {
  const { request, user, auditID, info } = context;
  const headers: Headers = { ...forwardedHeaders(request.headers, request.remoteAddress), "audit-id": auditID, ...userHeaders(user) };
  if (upgrades) return { ...headers, connection: "Upgrade", upgrade: String(request.headers.upgrade ?? "") };
  return { ...headers, "x-forwarded-host": host, "x-forwarded-proto": "https", "x-forwarded-uri": escapedPath(info.path) };
}

interface Exchanged {
  readonly response: IncomingMessage;
  /** Set when the other server has switched protocols. */
  readonly socket?: Duplex;
  readonly head?: Buffer;
}

/** Sends the request and its body; resolves with the start of the answer, or with why there is none. */
function exchange(context: RequestContext, sent: ClientRequest): Promise<Exchanged | Error> {
  const { request, signal, info } = context;
  return new Promise((resolve) => {
    const isDiscovery = !info.isResourceRequest && info.path.replace(/^\/+|\/+$/g, "").split("/").length === 3;
    const deadline = isDiscovery ? setTimeout(() => sent.destroy(new DOMException("", "TimeoutError")), discoveryTimeout) : undefined;
    const onAbort = (): void => void sent.destroy(new DOMException("", "AbortError"));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    const settle = (outcome: Exchanged | Error): void => {
      clearTimeout(deadline);
      resolve(outcome);
    };
    sent.once("response", (response) => settle({ response }));
    sent.once("upgrade", (response, socket, head) => {
      signal.removeEventListener("abort", onAbort);
      settle({ response, socket, head });
    });
    sent.on("error", settle);
    sendBody(context, sent);
    if (isLongRunning(info) && request.upgrade === undefined) sent.setNoDelay(true);
  });
}

/** Streams the client's body; where the answer is complete before it, the rest of it is read and dropped. */
function sendBody({ request }: RequestContext, sent: ClientRequest): void {
  const body = request.upgrade === undefined ? request.bodyStream?.() : undefined;
  if (body === undefined) {
    sent.end();
    return;
  }
  // Node frames bodies of unknown length for some methods only.
  if (!sent.hasHeader("content-length")) sent.setHeader("transfer-encoding", "chunked");
  body.pipe(sent);
  body.once("error", (error) => sent.destroy(error));
  sent.once("close", () => {
    body.unpipe(sent);
    body.resume();
  });
}

function answeredHeaders(context: RequestContext, response: IncomingMessage): Headers {
  const headers = endToEnd(response.headers);
  // Those that are lists are handed on as they were written.
  for (const name of Object.keys(headers)) {
    const written = response.headersDistinct[name] ?? [];
    if (written.length > 1) headers[name] = written;
  }
  const caching = response.headersDistinct["cache-control"];
  if (caching !== undefined) headers["cache-control"] = ["no-cache, private", ...caching];
  if (headers["audit-id"] === context.auditID) delete headers["audit-id"];
  return headers;
}

function unreachable(why: string): Answer {
  return errorText(503, `error trying to reach service: ${why}`);
}

function dialFailure(error: Error, host: string): Answer {
  return errorText(503, `error dialing backend: ${connectionFailure(error, host)}`);
}

function errorText(status: number, text: string): Answer {
  return textAnswer(status, `${text}\n`);
}
