import { dnsSubdomainFaults } from "../dns-name.ts";

/** `format: dnsSubdomain` (RFC 1123). */
export function dnsSubdomainProblems(value: string): readonly string[] {
  return dnsSubdomainFaults(value);
}
