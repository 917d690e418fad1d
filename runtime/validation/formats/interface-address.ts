import { isIP, isIPv6 } from "node:net";
import { canonicalAddress } from "../ip-bits.ts";

/** `format: interfaceAddress`: an address with the length of its network, "10.9.8.7/24", as it is written canonically. */
export function interfaceAddressProblems(value: string): readonly string[] {
  const [address = "", length = "", ...rest] = value.split("/");
  const width = isIPv6(address) ? 128 : 32;
  if (rest.length > 0 || isIP(address) === 0 || address.includes("%") || !/^\d{1,3}$/.test(length) || Number(length) > width)
    return ["must be a valid address in CIDR form, (e.g. 10.9.8.7/24 or 2001:db8::1/64)"];
  const canonical = `${canonicalAddress(address)}/${Number(length)}`;
  return value === canonical ? [] : [`must be in canonical form ("${canonical}")`];
}
