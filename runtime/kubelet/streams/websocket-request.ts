import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { Headers } from "../../proxy/headers.ts";

/** The subprotocols that a client offers that wants a WebSocket, in its order; undefined for other requests. */
export function wantedProtocols({ upgrade, headers }: IncomingRequest): readonly string[] | undefined {
  if (upgrade === undefined || String(headers.upgrade ?? "").toLowerCase() !== "websocket") return undefined;
  return String(headers["sec-websocket-protocol"] ?? "")
    .split(",")
    .map((name) => name.trim());
}

/** The key of a client's handshake; undefined for one that cannot be answered (RFC 6455, section 4.2.1). */
export function webSocketKey({ method, headers }: IncomingRequest): string | undefined {
  const key = headers["sec-websocket-key"] ?? "";
  return method === "GET" && headers["sec-websocket-version"] === "13" && key !== "" ? key : undefined;
}

/** The headers of a request that asks for another protocol in its place. */
export function withoutWebSocket(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("sec-websocket-")));
}
