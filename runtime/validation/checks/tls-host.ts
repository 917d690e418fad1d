import type { CheckScope } from "../check-scope.ts";
import { wildcardSubdomainFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";

/** A host, or all of a domain ("*.example.com"). */
export function checkTlsHost(host: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const name = String(host);
  const problems = name.includes("*") ? wildcardSubdomainFaults(name) : dnsSubdomainProblems(name);
  for (const problem of problems) errors.push(invalid(path, name, problem));
}
