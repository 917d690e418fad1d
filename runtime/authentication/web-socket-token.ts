import type { IncomingHttpHeaders } from "node:http";

const prefix = "base64url.bearer.authorization.k8s.io.";
const found = new WeakMap<IncomingHttpHeaders, string>();

/**
 * The token that a browser names as a subprotocol of a WebSocket, because it cannot set the Authorization header; undefined where there
 * is none, "" where it cannot be read. It is taken out of the headers, so that nobody is told it.
 */
export function webSocketToken(headers: IncomingHttpHeaders): string | undefined {
  const { upgrade, "sec-websocket-protocol": protocols } = headers;
  if (upgrade === undefined || upgrade.toLowerCase() !== "websocket") return undefined;
  const known = found.get(headers);
  if (known !== undefined) return known;
  const all = (protocols ?? "").split(",").map((one) => one.trim());
  const tokens = all.filter((one) => one.startsWith(prefix));
  if (tokens.length === 0) return undefined;
  const others = all.filter((one) => !one.startsWith(prefix) && one !== "");
  const token = tokens.length === 1 && others.length > 0 ? decode((tokens[0] as string).slice(prefix.length)) : "";
  headers["sec-websocket-protocol"] = others.join(", ");
  found.set(headers, token);
  return token;
}

function decode(text: string): string {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "base64url"));
  } catch {
    return "";
  }
}
