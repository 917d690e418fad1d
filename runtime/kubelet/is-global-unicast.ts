import { BlockList, isIP } from "node:net";

/** Addresses of one machine, of one link, or of many at once (RFC 6890); private networks are none of these. */
const others = new BlockList();
others.addAddress("0.0.0.0", "ipv4");
others.addAddress("255.255.255.255", "ipv4");
others.addSubnet("127.0.0.0", 8, "ipv4");
others.addSubnet("169.254.0.0", 16, "ipv4");
others.addSubnet("224.0.0.0", 4, "ipv4");
others.addAddress("::", "ipv6");
others.addAddress("::1", "ipv6");
others.addSubnet("fe80::", 10, "ipv6");
others.addSubnet("ff00::", 8, "ipv6");

/** Whether an IP address can be of another machine: what this server may be asked to call. False for what is no address. */
export function isGlobalUnicast(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && !others.check(address, version === 4 ? "ipv4" : "ipv6");
}
