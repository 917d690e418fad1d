import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { type LoadBalancerStatus, loadBalancerAddresses } from "../load-balancer.ts";

interface Ingress {
  spec?: { ingressClassName?: string; rules?: readonly { host?: string }[] | null; tls?: readonly object[] | null };
  status?: LoadBalancerStatus;
}

export const cells = printCells<Ingress>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.ingressClassName ?? "<none>",
  hosts(spec?.rules ?? []),
  loadBalancerAddresses(status).join(","),
  spec?.tls?.length ? "80, 443" : "80",
  age(metadata.creationTimestamp),
]);

/** The first three hosts; rules without a host count among those that are not shown. */
function hosts(rules: readonly { host?: string }[]): string {
  const shown: string[] = [];
  let more = false;
  for (const { host } of rules) {
    if (shown.length === 3) more = true;
    else if (host) shown.push(host);
  }
  if (shown.length === 0) return "*";
  return more ? `${shown.join(",")} + ${rules.length - 3} more...` : shown.join(",");
}
