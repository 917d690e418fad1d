import { isIP } from "node:net";
import { addressBytes, formatAddress } from "./ip-address.ts";

/** The first usable address of a CIDR, which the service "kubernetes" has: 10.0.0.1 of 10.0.0.0/24; undefined for what is no CIDR. */
export function firstAddress(cidr: string): string | undefined {
  const [network = "", prefix = ""] = cidr.split("/");
  const bits = Number(prefix);
  if (isIP(network) === 0 || !/^\d+$/.test(prefix)) return undefined;
  const bytes = addressBytes(network);
  if (bits > bytes.length * 8) return undefined;
  for (const [at, byte] of bytes.entries()) {
    const kept = Math.min(8, Math.max(0, bits - at * 8));
    bytes[at] = byte & (0xff << (8 - kept));
  }
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] as number) + 1;
  return formatAddress(bytes);
}
