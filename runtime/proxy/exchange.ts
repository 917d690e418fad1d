import type { ClientRequest, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { isLongRunning } from "../http/long-running.ts";
import type { RequestContext } from "../http/request-context.ts";

/** The start of another server's answer. */
export interface Exchanged {
  readonly sent: ClientRequest;
  readonly response: IncomingMessage;
  /** Set when the other server has switched protocols. */
  readonly socket?: Duplex;
  readonly head?: Buffer;
}

/**
 * Sends a request with the client's body; resolves with the start of the answer, or with why there is none. `open` is called
 * again where a kept connection was closed in the moment it was used. `deadline`: milliseconds until an answer must have begun.
 * @throws Error that `open` throws.
 */
export async function exchange(context: RequestContext, open: () => ClientRequest, deadline?: number): Promise<Exchanged | Error> {
  for (;;) {
    const sent = open();
    const outcome = await exchangeOnce(context, sent, deadline);
    if (!(outcome instanceof Error) || !isIdleClose(outcome, sent, context)) return outcome;
  }
}

/** Whether a kept connection was closed from the other side as it was used again: without a body, the request can be sent anew. */
function isIdleClose(error: NodeJS.ErrnoException, sent: ClientRequest, { request, signal }: RequestContext): boolean {
  const closed = error.code === "ECONNRESET" || error.code === "EPIPE";
  return closed && sent.reusedSocket && !signal.aborted && request.bodyStream?.() === undefined;
}

function exchangeOnce(context: RequestContext, sent: ClientRequest, deadline: number | undefined): Promise<Exchanged | Error> {
  const { request, signal, info } = context;
  return new Promise((resolve) => {
    const timer = deadline === undefined ? undefined : setTimeout(() => sent.destroy(new DOMException("", "TimeoutError")), deadline);
    const onAbort = (): void => void sent.destroy(new DOMException("", "AbortError"));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    const settle = (outcome: Exchanged | Error): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    sent.once("response", (response) => settle({ sent, response }));
    sent.once("upgrade", (response, socket, head) => {
      signal.removeEventListener("abort", onAbort);
      settle({ sent, response, socket, head });
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
