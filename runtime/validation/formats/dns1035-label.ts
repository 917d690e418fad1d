import { dns1035LabelFaults } from "../dns-name.ts";

/** `format: dns1035Label` (RFC 1035). */
export const dns1035LabelProblems: (value: string) => readonly string[] = dns1035LabelFaults;
