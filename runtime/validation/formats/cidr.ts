import { isIP, isIPv6 } from "node:net";
import { addressBits } from "../ip-bits.ts";

/** `format: cidr`: a network, as "10.9.8.0/24" or "2001:db8::/64". */
export function cidrProblems(value: string): readonly string[] {
  const notOne = ["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"];
  const [address = "", length = "", ...rest] = value.split("/");
  if (rest.length > 0 || !/^\d{1,4}$/.test(length)) return notOne;
  const plain = withoutLeadingZeros(address);
  const width = isIPv6(plain) ? 128 : 32;
  if (plain.includes("%") || isIP(plain) === 0 || Number(length) > width) return notOne;
  if (plain !== address || /^0\d/.test(length)) return ["must not have leading 0s in IP or prefix length"];
  if (/^::ffff:/i.test(address) && address.includes(".")) return ["must not have an IPv4-mapped IPv6 address"];
  const host = BigInt(width) - BigInt(length);
  return (addressBits(address) >> host) << host === addressBits(address) ? [] : ["must not have bits set beyond the prefix length"];
}

function withoutLeadingZeros(address: string): string {
  return /^[\d.]+$/.test(address) ? address.replace(/(^|\.)0+(?=\d)/g, "$1") : address;
}
