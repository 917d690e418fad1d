import { isIP } from "node:net";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { itemsOf } from "../fields.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";
import { ipProblems } from "../formats/ip.ts";

/** Where an ingress is reached. Addresses that were there before stay. */
export function checkIngressAddresses(list: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  const known = itemsOf(before).map(({ ip }) => ip);
  for (const [index, { ip = "", hostname = "" }] of itemsOf(list).entries()) {
    const at = `${path}[${index}]`;
    if (ip !== "" && !known.includes(ip)) for (const problem of ipProblems(String(ip))) errors.push(invalid(`${at}.ip`, ip, problem));
    if (hostname !== "") checkHostname(String(hostname), `${at}.hostname`, errors);
  }
}

/** The name of a host, and no address. */
export function checkHostname(hostname: string, path: string, errors: FieldError[]): void {
  for (const problem of dnsSubdomainProblems(hostname)) errors.push(invalid(path, hostname, problem));
  if (isIP(hostname) !== 0) errors.push(invalid(path, hostname, "must be a DNS name, not an IP address"));
}
