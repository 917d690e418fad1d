import { readFileSync } from "node:fs";
import type { AuthenticationTrust } from "../extensions/aggregation/trust-data.ts";
import { type Certificates, frontProxyName } from "./certificates.ts";
import type { ServerOptions } from "./options.ts";

/** The headers in which this server names users to others, unless flags say otherwise. */
const usualHeaders = {
  requestheaderUsernameHeaders: ["X-Remote-User"],
  requestheaderUidHeaders: ["X-Remote-Uid"],
  requestheaderGroupHeaders: ["X-Remote-Group"],
  requestheaderExtraHeadersPrefix: ["X-Remote-Extra-"],
} as const;

/**
 * Whom servers behind this one should believe: what its flags say, and the authority of its own front proxy certificate
 * where that was made here.
 */
export function authenticationTrust(options: ServerOptions, { authority, frontProxy }: Certificates): AuthenticationTrust {
  const made = frontProxy.authority !== "";
  const headers = (name: keyof typeof usualHeaders): readonly string[] =>
    made ? [...new Set([...options[name], ...usualHeaders[name]])] : options[name];
  const names = options.requestheaderAllowedNames;
  // No names are all names: none is added to them.
  const allNames = options.requestheaderClientCaFile !== "" && names.length === 0;
  return {
    clientCa: authority.cert + readPem(options.clientCaFile),
    requestheaderClientCa: frontProxy.authority + readPem(options.requestheaderClientCaFile),
    allowedNames: made && !allNames ? [...names, frontProxyName] : names,
    usernameHeaders: headers("requestheaderUsernameHeaders"),
    uidHeaders: headers("requestheaderUidHeaders"),
    groupHeaders: headers("requestheaderGroupHeaders"),
    extraHeaderPrefixes: headers("requestheaderExtraHeadersPrefix"),
  };
}

function readPem(path: string): string {
  return path === "" ? "" : `\n${readFileSync(path, "utf8")}`;
}
