import { isIPv4, isIPv6 } from "node:net";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";
import { endpointIpProblems } from "../formats/endpoint-ip.ts";
import { ipProblems } from "../formats/ip.ts";

/** The addresses of an endpoint, of the type that its slice (the parent) says. */
export function checkEndpointAddresses(addresses: unknown, path: string, errors: FieldError[], { parent }: CheckScope): void {
  const { addressType } = parent;
  for (const [index, value] of (isList(addresses) ? addresses : []).entries()) {
    const address = String(value);
    const at = `${path}[${index}]`;
    if (addressType === "FQDN") {
      for (const problem of nameProblems(address)) errors.push(invalid(at, address, problem));
    } else if (addressType === "IPv4" || addressType === "IPv6") {
      const malformed = ipProblems(address);
      for (const problem of malformed) errors.push(invalid(at, address, problem));
      if (malformed.length > 0) continue;
      const isOfType = addressType === "IPv4" ? isIPv4 : isIPv6;
      if (!isOfType(address)) errors.push(invalid(path, address, `must be an ${addressType} address`));
      for (const problem of endpointIpProblems(address)) errors.push(invalid(at, address, problem));
    }
  }
}

function nameProblems(name: string): readonly string[] {
  const bare = name.replace(/\.$/, "");
  const problems = dnsSubdomainProblems(bare);
  return problems.length === 0 && !bare.includes(".") ? ["should be a domain with at least two segments separated by dots"] : problems;
}
