import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";

/** The name of a CSI driver: a DNS subdomain in any case, 63 bytes at most. */
export function checkCsiDriverName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = typeof name === "string" ? name : "";
  if (Buffer.byteLength(text) > 63) errors.push(tooLong(path, 63));
  for (const problem of dnsSubdomainProblems(text.toLowerCase())) errors.push(invalid(path, text, problem));
}
