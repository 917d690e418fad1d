import { isIP } from "node:net";

/** `format: ip`: an address without leading zeros, prefix or zone. */
export function ipProblems(value: string): readonly string[] {
  const parts = value.split(".");
  if (parts.length === 4 && parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) < 256) && parts.some((part) => /^0./.test(part))) {
    return ["must not have leading 0s"];
  }
  if (value.includes("%") || isIP(value) === 0) return ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"];
  if (/^::ffff:/i.test(value) && value.includes(".")) return ["must not be an IPv4-mapped IPv6 address"];
  return [];
}
