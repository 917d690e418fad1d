import type { IncomingHttpHeaders } from "node:http";
import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { UserInfo } from "../authentication/user-info.ts";
import { AccessDenied, badRequest } from "../errors/status-error.ts";
import { headerText } from "../http/header-text.ts";
import { headerValues } from "../http/header-values.ts";

const extraPrefix = "impersonate-extra-";

/**
 * Who the Impersonate- headers ask to be; undefined when they ask nothing.
 * @throws StatusError 400 when they name no user.
 */
export function requestedUser(headers: IncomingHttpHeaders): UserInfo | undefined {
  const username = headerText(String(headers["impersonate-user"] ?? ""));
  const groups = headerValues(headers["impersonate-group"]);
  const uid = headerText(String(headers["impersonate-uid"] ?? ""));
  const extra: Record<string, string[]> = {};
  for (const name in headers) {
    if (name.startsWith(extraPrefix)) extra[decodeKey(name.slice(extraPrefix.length))] = headerValues(headers[name]);
  }
  const hasExtra = Object.keys(extra).length > 0;
  if (username !== "") return { username, groups, ...(uid === "" ? {} : { uid }), ...(hasExtra ? { extra } : {}) };
  if (uid === "" && groups.length === 0 && !hasExtra) return undefined;
  throw new AccessDenied(badRequest(`requested ${describe(uid, groups, hasExtra ? extra : undefined)} without impersonating a user name`).status);
}

/** The nameless user as kube-apiserver prints it: as Go writes its structure. */
function describe(uid: string, groups: readonly string[], extra: Readonly<Record<string, readonly string[]>> | undefined): string {
  const texts = (values: readonly string[]): string => `[]string{${values.map(goQuote).join(", ")}}`;
  const members = Object.entries(extra ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = members.map(([key, values]) => `${goQuote(key)}:${texts(values)}`).join(", ");
  const groupList = groups.length === 0 ? "[]string(nil)" : texts(groups);
  return `&user.DefaultInfo{Name:"", UID:${goQuote(uid)}, Groups:${groupList}, Extra:map[string][]string${extra === undefined ? "(nil)" : `{${pairs}}`}}`;
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
