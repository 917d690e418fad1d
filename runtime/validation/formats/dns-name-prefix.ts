import { nameFaults } from "../name-format.ts";

/** `format: dnsNamePrefix`: a DNS subdomain that more characters follow, so that it may end in a dash. */
export function dnsNamePrefixProblems(value: string): readonly string[] {
  return nameFaults("dnsSubdomain", value, true);
}
