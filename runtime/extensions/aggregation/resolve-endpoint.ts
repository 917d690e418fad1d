import type { Storage } from "../../storage/storage.ts";
import type { EndpointSlice, EndpointSlices } from "./endpoint-slices.ts";
import type { ResolveRemote } from "./remote-server.ts";
import { storedService } from "./stored-service.ts";

const routable: ReadonlySet<string> = new Set(["ClusterIP", "LoadBalancer", "NodePort"]);

/**
 * Finds a ready endpoint of a Service, by chance among several, those of the Service's first IP family before others:
 * for a server that cluster IPs do not lead anywhere from.
 */
export function createResolveEndpoint(storage: Pick<Storage, "get">, slices: EndpointSlices, random: () => number = Math.random): ResolveRemote {
  return ({ namespace, name, port }) => {
    const service = storedService(storage, namespace, name);
    if (service === undefined) throw new Error(`service ${JSON.stringify(name)} not found`);
    const { type = "", ports, ipFamilies } = service.spec;
    if (!routable.has(type)) throw new Error(`unsupported service type ${JSON.stringify(type)}`);
    const portName = ports?.find((one) => one.port === port);
    if (portName === undefined) throw new Error(`no service port ${port} found for service ${JSON.stringify(name)}`);
    const family = ipFamilies?.[0];
    const inOrder = shuffled(slices.of(namespace, name), random).sort((a, b) => Number(b.addressType === family) - Number(a.addressType === family));
    for (const slice of inOrder) {
      const found = endpointOf(slice, portName.name ?? "", random);
      if (found !== undefined) return found;
    }
    throw new Error(`no endpoints available for service ${JSON.stringify(name)}`);
  };
}

function endpointOf({ ports, endpoints }: EndpointSlice, portName: string, random: () => number): { host: string; port: number } | undefined {
  const target = ports?.find((one) => one.name === portName)?.port;
  if (target === undefined || target === null) return undefined;
  const ready = (endpoints ?? []).filter((one) => one.conditions?.ready !== false && one.addresses?.[0] !== undefined);
  const host = ready[Math.floor(random() * ready.length)]?.addresses?.[0];
  return host === undefined ? undefined : { host, port: target };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
