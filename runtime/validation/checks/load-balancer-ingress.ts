import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../field-error.ts";
import { itemsOf } from "../fields.ts";
import { ipProblems } from "../formats/ip.ts";
import { checkHostname } from "./ingress-addresses.ts";

const modes = ["Proxy", "VIP"];

/** Where a load balancer is reached: KEP-1860 for the mode of addresses. Addresses that were there before stay. */
export function checkLoadBalancerIngress(list: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  const known = itemsOf(before).map(({ ip }) => ip);
  for (const [index, { ip = "", ipMode, hostname }] of itemsOf(list).entries()) {
    const at = `${path}[${index}]`;
    const address = String(ip);
    if (address !== "" && !known.includes(ip)) for (const problem of ipProblems(address)) errors.push(invalid(`${at}.ip`, address, problem));
    if (ipMode === undefined) {
      if (address !== "") errors.push(required(`${at}.ipMode`, "must be specified when `ip` is set"));
    } else if (address === "") errors.push(forbidden(`${at}.ipMode`, "may not be specified when `ip` is not set"));
    else if (!modes.includes(String(ipMode))) errors.push(notSupported(`${at}.ipMode`, ipMode, modes));
    if (typeof hostname === "string" && hostname !== "") checkHostname(hostname, `${at}.hostname`, errors);
  }
}
