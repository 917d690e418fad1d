import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unauthorized } from "../errors/status-error.ts";
import type { Authenticator } from "./authenticator.ts";
import { bearerToken } from "./bearer-token.ts";
import type { UserInfo } from "./user-info.ts";

/**
 * Parses a static token file: a line a user, `token,user,uid[,"group1,group2"]` (RFC 4180).
 * @throws Error naming the line when one has fewer than three columns.
 */
export function parseTokenFile(text: string, path: string): Map<string, UserInfo> {
  const users = new Map<string, UserInfo>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const columns = parseColumns(line);
    const [token = "", username = "", uid = "", groups = ""] = columns;
    if (columns.length < 3 || token === "") throw new Error(`${path}:${index + 1}: a token needs at least the columns token, user and uid`);
    users.set(token, { username, uid, groups: groups.split(",").filter((group) => group !== "") });
  }
  return users;
}

/** Static tokens: --token-auth-file. A token that no user has is left to the next authenticator. */
export function createTokenAuthenticator(users: ReadonlyMap<string, UserInfo>): Authenticator {
  // By digest, so that how long a look-up takes says nothing about the tokens.
  const known = new Map([...users].map(([token, user]) => [digest(token), { ...user, groups: [...user.groups, "system:authenticated"] }]));
  return {
    name: "tokens",
    authenticate: (request) => {
      const token = bearerToken(request);
      return token === undefined ? undefined : known.get(digest(token));
    },
  };
}

export function readTokenFile(path: string): Map<string, UserInfo> {
  return parseTokenFile(readFileSync(path, "utf8"), path);
}

/** Refuses bearer tokens that no authenticator before it knows; stands after the last of them. */
export const unknownTokens: Authenticator = {
  name: "unknown tokens",
  authenticate: (request) => {
    if (bearerToken(request) !== undefined) throw unauthorized();
    return undefined;
  },
};

function digest(token: string): string {
  return hash("sha256", token, "base64");
}

function parseColumns(line: string): string[] {
  const columns: string[] = [];
  const column = /\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gy;
  while (column.lastIndex < line.length) {
    const match = column.exec(line);
    if (match === null) break;
    columns.push(match[1] === undefined ? (match[2] ?? "").trim() : match[1].replaceAll('""', '"'));
  }
  return columns;
}
