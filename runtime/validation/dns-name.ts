import { regexMessage } from "./regex-message.ts";

const labelPattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomainPattern = `${labelPattern}(\\.${labelPattern})*`;
const label1035Pattern = "[a-z]([-a-z0-9]*[a-z0-9])?";

const wildcardPattern = `\\*\\.${subdomainPattern}`;

const label = new RegExp(`^${labelPattern}$`);
const subdomain = new RegExp(`^${subdomainPattern}$`);
const wildcard = new RegExp(`^${wildcardPattern}$`);
const label1035 = new RegExp(`^${label1035Pattern}$`);

/** What is wrong with `value` as a DNS subdomain (RFC 1123), 253 characters at most. Empty when nothing is. `unit` is how lengths are named. */
export function dnsSubdomainFaults(value: string, unit: "characters" | "bytes" = "characters"): string[] {
  const faults: string[] = [];
  if (value.length > 253) faults.push(`must be no more than 253 ${unit}`);
  if (!subdomain.test(value)) {
    const rule =
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
    faults.push(regexMessage(rule, subdomainPattern, "example.com"));
  }
  return faults;
}

/** What is wrong with `value` as all of a domain, "*.example.com". */
export function wildcardSubdomainFaults(value: string): string[] {
  const faults = value.length > 253 ? ["must be no more than 253 characters"] : [];
  if (wildcard.test(value)) return faults;
  const rule =
    "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character";
  return [...faults, regexMessage(rule, wildcardPattern, "*.example.com")];
}

/** What is wrong with `value` as a DNS label (RFC 1123), 63 characters at most. */
export function dnsLabelFaults(value: string): string[] {
  const faults: string[] = [];
  if (value.length > 63) faults.push("must be no more than 63 characters");
  if (!label.test(value)) {
    // A valid subdomain that is no label can only have dots too many.
    if (subdomain.test(value)) faults.push("must not contain dots");
    else {
      const rule =
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
      faults.push(regexMessage(rule, labelPattern, "my-name", "123-abc"));
    }
  }
  return faults;
}

/** What is wrong with `value` as a DNS label that begins with a letter (RFC 1035). */
export function dns1035LabelFaults(value: string): string[] {
  const faults: string[] = [];
  if (value.length > 63) faults.push("must be no more than 63 characters");
  if (!label1035.test(value)) {
    const rule =
      "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character";
    faults.push(regexMessage(rule, label1035Pattern, "my-name", "abc-123"));
  }
  return faults;
}
