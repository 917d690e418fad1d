import { type ApiService, isAvailable } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";

/** How APIServices have been doing, for metrics. */
export interface AvailabilityCounts {
  /** Whether each can be used now, by name. */
  readonly now: () => Iterable<readonly [name: string, available: boolean]>;
  /** How often each has become unavailable, by the reason that was given. */
  readonly losses: () => Iterable<readonly [name: string, reason: string, count: number]>;
}

export function createAvailabilityCounts(services: ApiServices): AvailabilityCounts {
  const available = new Set<string>();
  const losses = new Map<string, { readonly name: string; readonly reason: string; count: number }>();
  const see = (name: string, service: ApiService | undefined): void => {
    if (service !== undefined && isAvailable(service)) available.add(name);
    else if (available.delete(name) && service !== undefined) {
      const reason = service.status?.conditions?.find(({ type }) => type === "Available")?.reason ?? "UnknownReason";
      const key = `${name} ${reason}`;
      losses.set(key, { name, reason, count: (losses.get(key)?.count ?? 0) + 1 });
    }
  };
  for (const service of services.all()) see(service.metadata.name ?? "", service);
  services.onChange(see);
  return {
    now: () => [...services.all()].map((service) => [service.metadata.name ?? "", isAvailable(service)] as const),
    losses: () => [...losses.values()].map(({ name, reason, count }) => [name, reason, count] as const),
  };
}
