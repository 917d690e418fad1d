import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { endpointIpProblems } from "../formats/endpoint-ip.ts";
import { ipProblems } from "../formats/ip.ts";

/** External IPs of a service. Those that were there before stay, in forms that were once allowed. */
export function checkExternalIps(list: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  const known = isList(before) ? before : [];
  for (const [index, value] of (isList(list) ? list : []).entries()) {
    const address = String(value);
    const malformed = known.includes(address) ? [] : ipProblems(address);
    for (const problem of malformed.length > 0 ? malformed : endpointIpProblems(address)) errors.push(invalid(`${path}[${index}]`, address, problem));
  }
}
