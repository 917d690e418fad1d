import type { UserInfo } from "../../authentication/user-info.ts";
import type { Headers } from "../../proxy/headers.ts";

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
