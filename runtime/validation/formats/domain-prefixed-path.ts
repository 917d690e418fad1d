import { dnsSubdomainFaults } from "../dns-name.ts";
import { regexMessage } from "../regex-message.ts";

const segments = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+";

/** `format: domainPrefixedPath`: "acme.io/foo". */
export function domainPrefixedPathProblems(value: string): readonly string[] {
  const slash = value.indexOf("/");
  if (slash <= 0 || slash === value.length - 1) return ['must be a domain-prefixed path (such as "acme.io/foo")'];
  const problems = dnsSubdomainFaults(value.slice(0, slash));
  return new RegExp(`^${segments}$`).test(value.slice(slash + 1)) ? problems : [...problems, regexMessage("Invalid path", segments)];
}
