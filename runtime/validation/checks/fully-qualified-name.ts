import type { CheckScope } from "../check-scope.ts";
import { dnsSubdomainFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** The name of a webhook: a domain of three segments at least. */
export function checkFullyQualifiedName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = typeof name === "string" ? name : "";
  const faults = dnsSubdomainFaults(text);
  if (faults.length > 0) errors.push(invalid(path, text, faults.join(",")));
  else if (text.split(".").length < 3) errors.push(invalid(path, text, "should be a domain with at least three segments separated by dots"));
}
