import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { IncomingRequest } from "../http/incoming-request.ts";

/** Headers of a request or an answer, by their lower-case names; lists are sent as several lines. */
export type Headers = Record<string, string | string[]>;

/** What concerns one connection and is not handed on (RFC 9110, section 7.6.1). */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What this server has read for itself: credentials, whom to impersonate, and what only a front proxy may say. */
const ownNames: ReadonlySet<string> = new Set(["authorization", "expect", "x-remote-user", "x-remote-uid", "x-remote-group"]);
const ownPrefixes = ["x-remote-extra-", "impersonate-"];

/** The headers of a message that are meant for its receiver, whoever hands it on. */
function endToEnd(headers: IncomingHttpHeaders, distinct: Readonly<Record<string, string[] | undefined>>): Headers {
  const named = new Set(
    String(headers.connection ?? "")
      .toLowerCase()
      .split(",")
      .map((name) => name.trim()),
  );
  const kept: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name.startsWith(":") || hopByHop.has(name) || named.has(name)) continue;
    // Those that are lists are handed on as they were written.
    const written = distinct[name] ?? [];
    kept[name] = written.length > 1 ? written : value;
  }
  return kept;
}

/** A client's headers as another server gets them, its own Host among them. */
export function forwardedHeaders({ headers, headersDistinct, remoteAddress, upgrade }: IncomingRequest): Headers {
  const kept = endToEnd(headers, headersDistinct ?? {});
  for (const name of Object.keys(kept)) if (ownNames.has(name) || ownPrefixes.some((prefix) => name.startsWith(prefix))) delete kept[name];
  const before = kept["x-forwarded-for"];
  kept["x-forwarded-for"] = before === undefined ? remoteAddress : `${[before].flat().join(", ")}, ${remoteAddress}`;
  // HTTP/2 says so in a header of its own.
  const authority = headers[":authority"];
  if (kept["host"] === undefined && typeof authority === "string") kept["host"] = authority;
  return upgrade === undefined ? kept : { ...kept, connection: "Upgrade", upgrade: String(headers.upgrade ?? "") };
}

/** The headers of another server's answer, as the client of this one gets them. */
export function answeredHeaders(response: IncomingMessage, auditID: string): Headers {
  const headers = endToEnd(response.headers, response.headersDistinct);
  const caching = response.headersDistinct["cache-control"];
  if (caching !== undefined) headers["cache-control"] = ["no-cache, private", ...caching];
  if (headers["audit-id"] === auditID) delete headers["audit-id"];
  return headers;
}
