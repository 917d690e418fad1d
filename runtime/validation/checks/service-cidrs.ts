import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { canonicalCidrProblems } from "../formats/canonical-cidr.ts";

/** The networks that services get addresses of: one, or one of each family. */
export function checkServiceCidrs(list: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const networks = isList(list) ? list.map(String) : [];
  if (networks.length > 2) {
    errors.push(invalid(path, { CIDRs: networks }, "may only hold up to 2 values"));
    return;
  }
  for (const [index, network] of networks.entries())
    for (const problem of canonicalCidrProblems(network)) errors.push(invalid(`${path}[${index}]`, network, problem));
  const families = networks.map((network) => network.includes(":"));
  if (networks.length === 2 && families[0] === families[1])
    errors.push(invalid(path, networks, "may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64"));
}
