import type { CheckScope } from "../check-scope.ts";
import { dnsSubdomainFaults } from "../dns-name.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";

/** The name of a pool of devices: DNS subdomains with slashes between them. */
export function checkPoolName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(name);
  if (Buffer.byteLength(text) > 253) errors.push(tooLong(path, 253));
  for (const part of text.split("/")) for (const fault of dnsSubdomainFaults(part)) errors.push(invalid(path, part, fault));
}
