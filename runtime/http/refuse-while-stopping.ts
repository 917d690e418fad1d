import type { ServerContext } from "../server/server-context.ts";
import type { Answer } from "./answer.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { textAnswer } from "./text-answer.ts";

/** What probes and scrapers ask for is answered to the end. */
const answeredToTheEnd: readonly string[] = ["/readyz", "/livez", "/healthz", "/metrics"];

const retryAfterSeconds = "5";

/**
 * The 429 of a server that is told to stop and still finishes what it has begun (--shutdown-send-retry-after); undefined for
 * requests that are served. It closes the connection, so that the next try finds another server.
 */
export function refuseWhileStopping({ lifecycle }: ServerContext, request: IncomingRequest): Answer | undefined {
  if (!lifecycle.isRefusing || answeredToTheEnd.some((path) => request.url.startsWith(path))) return undefined;
  const refusal = textAnswer(429, "The apiserver is shutting down, please try again later.\n");
  return { ...refusal, headers: { ...refusal.headers, "retry-after": retryAfterSeconds }, closesConnection: true };
}
