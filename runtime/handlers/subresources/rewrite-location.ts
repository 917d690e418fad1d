import { posix } from "node:path";
import { internalError } from "../../errors/status-error.ts";
import { headerText } from "../../http/header-text.ts";
import { escapedPath } from "../../proxy/escaped-path.ts";

/** Scheme, authority, path, query and fragment (RFC 3986, appendix B), the first two and the last two with their marks. */
const reference = /^([^:/?#]+:)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/s;

/**
 * Sends a client that another server sends elsewhere on itself there through this server's proxy, which begins at `prefix`. `hosts` are
 * how the other server is called from here, and how the client calls this server.
 * @throws StatusError 500 for what is no URL.
 */
export function rewriteLocation(location: string, hosts: { readonly target: string; readonly asked: string }, prefix: string): string {
  const [, scheme = "", host = "", path = "", rest = ""] = reference.exec(headerText(location)) ?? [];
  const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(path)?.[0];
  if (broken !== undefined) {
    const why = `parse ${JSON.stringify(location)}: invalid URL escape ${JSON.stringify(broken)}`;
    throw internalError(`error trying to parse Location header: ${why}`);
  }
  const isElsewhere = host !== "" && host !== hosts.target && host !== hosts.asked;
  if (isElsewhere || !path.startsWith("/")) return location;
  const begin = host !== "" && host === hosts.asked ? `${scheme}//${host}` : "";
  const plain = decodePath(path);
  return `${begin}${plain.startsWith(prefix) ? path : escapedPath(posix.join(prefix, plain))}${rest}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
