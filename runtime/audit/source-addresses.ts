import type { IncomingHttpHeaders } from "node:http";
import { isIP, SocketAddress } from "node:net";
import type { IncomingRequest } from "../http/incoming-request.ts";

/**
 * Where a request came from: the addresses of X-Forwarded-For, that of X-Real-Ip unless it is among them, and that of
 * the connection unless it is the last of these. All but the last are what the client says.
 */
export function sourceAddresses({ headers, remoteAddress }: IncomingRequest): string[] {
  const addresses = forwardedFor(headers).flatMap((text) => addressOf(text) ?? []);
  const real = addressOf(String(headers["x-real-ip"] ?? ""));
  if (real !== undefined && !addresses.includes(real)) addresses.push(real);
  const remote = addressOf(remoteAddress) ?? remoteAddress;
  if (addresses.at(-1) !== remote && remote !== "") addresses.push(remote);
  return addresses;
}

function forwardedFor(headers: IncomingHttpHeaders): string[] {
  const given = headers["x-forwarded-for"];
  return given === undefined ? [] : String(given).split(",");
}

/** An address in its shortest form, as Go prints it; undefined for what is none. */
function addressOf(text: string): string | undefined {
  const address = text.trim();
  const family = isIP(address);
  if (family === 4) return address;
  if (family === 0 || address.includes("%")) return undefined;
  const short = new SocketAddress({ address, family: "ipv6" }).address;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(short)?.[1] ?? short;
}
