import type { IncomingHttpHeaders } from "node:http";
import type { UserInfo } from "../../authentication/user-info.ts";
import { connectionFailure } from "../connection-failure.ts";
import type { RemoteServer } from "./remote-server.ts";
import { userHeaders } from "./user-headers.ts";

/** The largest document that is read, in bytes. */
const mostBytes = 64 << 20;

/** A document of another server. */
export interface RemoteDocument {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RemoteQuestion {
  readonly path: string;
  readonly user: UserInfo;
  readonly accept?: string;
  /** The ETag of what is known already. */
  readonly known?: string;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  /** Aborted when the answer is not wanted any longer. */
  readonly signal: AbortSignal;
}

/** Reads a document of another server, for this server itself. @throws Error when it does not answer in time. */
export async function fetchRemote(remote: RemoteServer, question: RemoteQuestion): Promise<RemoteDocument> {
  if (remote.unusable !== undefined) throw new Error(remote.unusable);
  const host = remote.address();
  for (;;) {
    const answered = await ask(remote, question);
    if ("status" in answered) return answered;
    // A kept connection may be closed as it is used again.
    if (answered.reusedSocket && !question.signal.aborted) continue;
    throw new Error(`https://${host}${question.path}: ${connectionFailure(answered.error, host)}`);
  }
}

interface NoAnswer {
  readonly error: unknown;
  readonly reusedSocket: boolean;
}

function ask(
  remote: RemoteServer,
  { path, user, accept = "application/json", known, timeout, signal }: RemoteQuestion,
): Promise<RemoteDocument | NoAnswer> {
  return new Promise((resolve) => {
    const headers = { ...userHeaders(user), accept, ...(known === undefined ? {} : { "if-none-match": known }) };
    const call = remote.open({ method: "GET", path, headers, signal });
    const fail = (error: NodeJS.ErrnoException): void => resolve({ error, reusedSocket: call.reusedSocket && error.code === "ECONNRESET" });
    const timer = setTimeout(() => call.destroy(new DOMException("", "TimeoutError")), timeout);
    call.once("close", () => clearTimeout(timer));
    call.on("error", fail);
    call.once("response", (response) => {
      const pieces: Buffer[] = [];
      let size = 0;
      response.on("data", (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size > mostBytes) call.destroy(new Error("the document is too long"));
      });
      response.once("error", fail);
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces, size) }));
    });
    call.end();
  });
}
