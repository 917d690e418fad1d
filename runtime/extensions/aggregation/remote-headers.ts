import type { IncomingHttpHeaders } from "node:http";
import type { UserInfo } from "../../authentication/user-info.ts";

/** Headers of a request or an answer, by their lower-case names. */
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
const ownNames: ReadonlySet<string> = new Set(["authorization", "host", "expect", "x-remote-user", "x-remote-uid", "x-remote-group"]);
const ownPrefixes = ["x-remote-extra-", "impersonate-"];

/** The headers of a message that are meant for its receiver, whoever hands it on. */
export function endToEnd(headers: IncomingHttpHeaders): Headers {
  const named = new Set(
    String(headers.connection ?? "")
      .toLowerCase()
      .split(",")
      .map((name) => name.trim()),
  );
  const kept: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith(":") && !hopByHop.has(name) && !named.has(name)) kept[name] = value;
  }
  return kept;
}

/** A client's headers as another server gets them. */
export function forwardedHeaders(headers: IncomingHttpHeaders, remoteAddress: string): Headers {
  const kept = endToEnd(headers);
  for (const name of Object.keys(kept)) if (ownNames.has(name) || ownPrefixes.some((prefix) => name.startsWith(prefix))) delete kept[name];
  const before = kept["x-forwarded-for"];
  kept["x-forwarded-for"] = before === undefined ? remoteAddress : `${String(before)}, ${remoteAddress}`;
  return kept;
}

/**
 * Tells another server who asks. Source: Kubernetes documentation, "Configure the Aggregation Layer", proxied requests.
 */
export function userHeaders({ username, uid, groups, extra = {} }: UserInfo): Headers {
  const headers: Headers = { "x-remote-user": utf8(username) };
  if (uid !== undefined && uid !== "") headers["x-remote-uid"] = utf8(uid);
  if (groups.length > 0) headers["x-remote-group"] = groups.map(utf8);
  for (const [key, values] of Object.entries(extra)) headers[`x-remote-extra-${escapeKey(key)}`] = values.map(utf8);
  return headers;
}

/** Header values leave as latin1; what they mean is UTF-8. */
function utf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Percent-encodes the bytes that a header's name may not have, and the percent sign. */
function escapeKey(key: string): string {
  let escaped = "";
  for (const byte of Buffer.from(key, "utf8")) {
    const character = String.fromCharCode(byte);
    escaped += /[!#$&'*+\-.^_`|~0-9A-Za-z]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return escaped;
}
