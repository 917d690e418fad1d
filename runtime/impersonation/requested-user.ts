import type { IncomingHttpHeaders } from "node:http";
import type { UserInfo } from "../authentication/user-info.ts";

const extraPrefix = "impersonate-extra-";

/** Who the Impersonate- headers ask to be; undefined when there are none. The username is "" when only other parts are given. */
export function requestedUser(headers: IncomingHttpHeaders): UserInfo | undefined {
  const username = headers["impersonate-user"];
  const groups = list(headers["impersonate-group"]);
  const uid = headers["impersonate-uid"];
  const extra: Record<string, string[]> = {};
  for (const name in headers) {
    if (name.startsWith(extraPrefix)) extra[decodeKey(name.slice(extraPrefix.length))] = list(headers[name]);
  }
  if (username === undefined && uid === undefined && groups.length === 0 && Object.keys(extra).length === 0) return undefined;
  return {
    username: String(username ?? ""),
    groups,
    ...(uid === undefined ? {} : { uid: String(uid) }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

function list(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  // Node joins repeated headers with a comma and a space.
  return Array.isArray(value) ? value : value.split(", ");
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
