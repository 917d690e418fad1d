import type { IncomingRequest } from "../http/incoming-request.ts";
import { webSocketToken } from "./web-socket-token.ts";

/** The token of an `Authorization: Bearer` header (RFC 6750), or of a WebSocket's subprotocol; undefined when there is none. */
export function bearerToken(request: IncomingRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return webSocketToken(request.headers);
  const parts = header.trim().split(" ");
  if (parts.length < 2 || parts[0]?.toLowerCase() !== "bearer") return undefined;
  const token = parts[1];
  return token === "" ? undefined : token;
}

/** True for a token with more than one space before it, which makes it none. */
export function isMisspaced(request: IncomingRequest): boolean {
  return /^\s*bearer {2}/i.test(request.headers.authorization ?? "");
}
