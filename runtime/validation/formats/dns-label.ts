import { dnsLabelFaults } from "../dns-name.ts";

/** `format: dnsLabel` (RFC 1123). */
export const dnsLabelProblems: (value: string) => readonly string[] = dnsLabelFaults;
