import type { IncomingHttpHeaders } from "node:http";
import type { PeerCertificate } from "node:tls";
import { headerValues } from "../http/header-values.ts";
import type { Authenticator } from "./authenticator.ts";
import type { UserInfo } from "./user-info.ts";

/** Which front proxies are believed, and in which headers they name users. */
export interface RequestHeaderOptions {
  /** Whether a client certificate is that of a front proxy, by who signed it. */
  readonly isFrontProxy: (certificate: PeerCertificate) => boolean;
  /** Their common names; none: all. */
  readonly allowedNames: readonly string[];
  readonly usernameHeaders: readonly string[];
  readonly uidHeaders: readonly string[];
  readonly groupHeaders: readonly string[];
  readonly extraHeaderPrefixes: readonly string[];
}

/**
 * Front proxies, that have authenticated a user and name them in headers. Source: Kubernetes documentation,
 * "Authenticating", authenticating proxy.
 */
export function createRequestHeaderAuthenticator(options: RequestHeaderOptions): Authenticator {
  const lower = (names: readonly string[]): string[] => names.map((name) => name.trim().toLowerCase());
  const usernames = lower(options.usernameHeaders);
  const uids = lower(options.uidHeaders);
  const groups = lower(options.groupHeaders);
  const prefixes = lower(options.extraHeaderPrefixes);
  return {
    name: "request header",
    authenticate: (request) => {
      const { headers } = request;
      if (!usernames.some((name) => headers[name] !== undefined)) return undefined;
      const certificate = request.clientCertificate();
      if (certificate === undefined || !options.isFrontProxy(certificate)) return undefined;
      const name = String(certificate.subject.CN ?? "");
      if (options.allowedNames.length > 0 && !options.allowedNames.includes(name)) return undefined;
      const username = first(headers, usernames);
      if (username === "") return undefined;
      return userOf(headers, { username, uid: first(headers, uids), groups, prefixes });
    },
  };
}

function userOf(
  headers: IncomingHttpHeaders,
  { username, uid, groups, prefixes }: { username: string; uid: string; groups: readonly string[]; prefixes: readonly string[] },
): UserInfo {
  const extra: Record<string, string[]> = {};
  for (const prefix of prefixes) {
    for (const name in headers) {
      if (!name.startsWith(prefix)) continue;
      const key = decodeKey(name.slice(prefix.length));
      extra[key] = [...(extra[key] ?? []), ...headerValues(headers[name])];
    }
  }
  return {
    username,
    groups: groups.flatMap((name) => headerValues(headers[name])).filter((group) => group !== ""),
    ...(uid === "" ? {} : { uid }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

function first(headers: IncomingHttpHeaders, names: readonly string[]): string {
  for (const name of names) {
    const [value = ""] = headerValues(headers[name]);
    if (value !== "") return value;
  }
  return "";
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
