import type { IncomingMessage } from "node:http";
import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { textAnswer } from "../../http/text-answer.ts";
import { escapedPath } from "../../proxy/escaped-path.ts";
import { forwardedHeaders, type Headers } from "../../proxy/headers.ts";
import { type RelayFailure, relay } from "../../proxy/relay.ts";
import type { RemoteServer } from "./remote-server.ts";
import { userHeaders } from "./user-headers.ts";

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
  const { request, info, server } = context;
  let host: string;
  try {
    host = remote.address();
  } catch (error) {
    server.logger.warn({ err: error, path: info.path }, "the Service of an APIService has no address");
    return errorText(503, "service unavailable");
  }
  const isDiscovery = !info.isResourceRequest && info.path.replace(/^\/+|\/+$/g, "").split("/").length === 3;
  return relay(context, {
    open: () => remote.open({ method: request.method, path: escapedTarget(context), headers: headersFor(context, host) }),
    host,
    ...(isDiscovery ? { deadline: discoveryTimeout } : {}),
    refuse: (failure, message) => errorText(503, `${because[failure]}${message}`),
    ...(allowRedirects ? {} : { change: refuseRedirect }),
  });
}

const because: Readonly<Record<RelayFailure, string>> = {
  unreachable: "error trying to reach service: ",
  dial: "error dialing backend: ",
  protocol: "",
};

function refuseRedirect({ statusCode = 0, headers }: IncomingMessage): Answer | undefined {
  if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return undefined;
  const text = "the backend attempted to redirect this request, which is not permitted";
  return { status: 502, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(text) };
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

function headersFor({ request, user, auditID, info }: RequestContext, host: string): Headers {
  const headers: Headers = { ...forwardedHeaders(request), host, "audit-id": auditID, ...userHeaders(user) };
  if (request.upgrade !== undefined) return headers;
  return { ...headers, "x-forwarded-host": host, "x-forwarded-proto": "https", "x-forwarded-uri": escapedPath(info.path) };
}

function errorText(status: number, text: string): Answer {
  return textAnswer(status, `${text}\n`);
}
