import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";

/** A DNS name, which may end in the dot that makes it fully qualified. */
export function checkExternalName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const bare = typeof name === "string" ? name.replace(/\.$/, "") : "";
  if (bare === "") errors.push(required(path));
  else for (const problem of dnsSubdomainProblems(bare)) errors.push(invalid(path, bare, problem));
}
