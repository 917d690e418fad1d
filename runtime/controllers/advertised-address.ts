import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import type { ServerOptions } from "../server/options.ts";

/** The IP address at which other machines reach this server; undefined where none does, because it listens on the loopback alone. */
export function advertisedAddress({ advertiseAddress, bindAddress }: Pick<ServerOptions, "advertiseAddress" | "bindAddress">): string | undefined {
  const told = advertiseAddress === "" ? bindAddress : advertiseAddress;
  if (isLoopback(told)) return undefined;
  return told === "0.0.0.0" || told === "::" ? ownAddress(told === "::") : told;
}

function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1" || address === "localhost";
}

/** The first address of this machine that is not its own alone; IPv4, unless there is only the other. */
function ownAddress(dualStack: boolean): string | undefined {
  const outward = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => !internal));
  const v4 = outward.find(({ family }) => family === "IPv4");
  return (v4 ?? (dualStack ? outward.find(({ address }) => isIPv6(address) && !address.startsWith("fe80")) : undefined))?.address;
}
