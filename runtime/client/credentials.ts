import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";
import type { Credentials, RestConfig } from "./rest-config.ts";

/** A token's file is read again after so many milliseconds. */
const tokenLife = 60_000;

/** What the Authorization header of a request says, each time anew; undefined where there are no credentials for it. */
export function createCredentials({ token, tokenFile, username, password = "" }: Credentials): () => string | undefined {
  if (tokenFile === undefined) {
    const basic = username === undefined ? undefined : `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    const fixed = token === undefined ? basic : `Bearer ${token}`;
    return () => fixed;
  }
  let read = "";
  let readAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (Date.now() - readAt > tokenLife) {
      read = readFileSync(tokenFile, "utf8").trim();
      readAt = Date.now();
    }
    return `Bearer ${read}`;
  };
}

/** Whom a connection trusts, and what it shows. */
export function tlsOptions({ ca, cert, key, tlsServerName, insecureSkipTlsVerify }: Omit<RestConfig, "server">): ConnectionOptions {
  return {
    rejectUnauthorized: insecureSkipTlsVerify !== true,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(tlsServerName === undefined ? {} : { servername: tlsServerName }),
  };
}
