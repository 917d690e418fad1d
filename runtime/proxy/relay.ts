import type { ClientRequest, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { connectionFailure } from "../extensions/connection-failure.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { type Exchanged, exchange } from "./exchange.ts";
import { handOn } from "./hand-on.ts";
import { answeredHeaders, type Headers } from "./headers.ts";
import { switchProtocols } from "./switch-protocols.ts";

/** Why another server has not answered: no request reached it, no connection for another protocol did, or its answer is none. */
export type RelayFailure = "unreachable" | "dial" | "protocol";

/** How a request is handed on. */
export interface Relay {
  /** Starts the request to the other server. @throws Error for headers that cannot be sent. */
  readonly open: () => ClientRequest;
  /** What failures call the other server. */
  readonly host: string;
  /** Milliseconds until an answer must have begun; without it, that may take any time. */
  readonly deadline?: number;
  /** Ties the client to what the other server has switched to; by default byte by byte. */
  readonly join?: (response: IncomingMessage, socket: Duplex, head: Buffer) => Answer;
  /** What is answered instead when the other server does not; may throw. */
  readonly refuse: (failure: RelayFailure, message: string) => Answer;
  /** Changes the headers of an answer, or has another answer sent instead; may throw. */
  readonly change?: (response: IncomingMessage, headers: Headers) => Answer | undefined;
}

/** Has another server answer a request. Bodies stream in both directions, and end with each other; protocols are switched where both want to. */
export async function relay(context: RequestContext, { open, host, deadline, join = switchProtocols, refuse, change }: Relay): Promise<Answer> {
  const upgrades = context.request.upgrade !== undefined;
  let outcome: Exchanged | Error;
  try {
    outcome = await exchange(context, open, deadline);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_INVALID_CHAR") return refuse("unreachable", "net/http: invalid header field value");
    throw error;
  }
  if (outcome instanceof Error) return refuse(upgrades ? "dial" : "unreachable", connectionFailure(outcome, host));
  const { sent, response, socket, head } = outcome;
  if (socket !== undefined && upgrades) return join(response, socket, head ?? Buffer.alloc(0));
  if (socket !== undefined) {
    socket.destroy();
    return refuse("protocol", `backend tried to switch protocol ${JSON.stringify(response.headers.upgrade ?? "")} when "" was requested`);
  }
  const { statusCode: status = 502 } = response;
  if (upgrades && status < 400) {
    sent.destroy();
    return refuse("protocol", `invalid upgrade response: status code ${status}`);
  }
  const headers = answeredHeaders(response, context.auditID);
  let changed: Answer | undefined;
  try {
    changed = change?.(response, headers);
  } catch (error) {
    sent.destroy();
    throw error;
  }
  if (changed !== undefined) {
    if (changed.stream === undefined) sent.destroy();
    return changed;
  }
  return { status, headers, stream: (sink) => handOn(response, sink) };
}
