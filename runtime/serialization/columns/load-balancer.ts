/** What a load balancer has been given. */
export interface LoadBalancerStatus {
  readonly loadBalancer?: { readonly ingress?: readonly { readonly ip?: string; readonly hostname?: string }[] | null };
}

/** Its addresses, sorted, each once. */
export function loadBalancerAddresses(status: LoadBalancerStatus | undefined): string[] {
  const addresses = new Set<string>();
  for (const { ip, hostname } of status?.loadBalancer?.ingress ?? []) {
    const address = ip || hostname;
    if (address) addresses.add(address);
  }
  return [...addresses].sort();
}
