import { isIP } from "node:net";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { checkTlsHost } from "./tls-host.ts";

/** The host of a rule: a name, or all of a domain, and no address. */
export function checkIngressHost(host: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const name = String(host);
  if (isIP(name) !== 0) errors.push(invalid(path, name, "must be a DNS name, not an IP address"));
  checkTlsHost(name, path, errors);
}
