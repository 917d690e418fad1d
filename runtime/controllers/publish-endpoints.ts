import { isIPv6 } from "node:net";
import type { KubeObject } from "../meta/object.ts";
import { keepOwnObject } from "../registry/own-object.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Controller } from "./controller.ts";
import { everyInterval } from "./every-interval.ts";
import { createServerLeases } from "./server-leases.ts";

const metadata = { name: "kubernetes", namespace: "default" };
/** Milliseconds. */
const interval = 10_000;

/**
 * Keeps the Endpoints and EndpointSlice of the service `kubernetes`, by which programs in the cluster reach the API: the addresses
 * of all servers over the store that are alive.
 *
 * @param address of this server
 * @param port of this server; the servers over one store have the same
 */
export function publishEndpoints(server: ServerContext, address: string, port: number): Controller {
  const leases = createServerLeases(server.storage, address);
  const ports = [{ name: "https", port, protocol: "TCP" }];
  const write = async (addresses: readonly string[]): Promise<void> => {
    const endpoints: KubeObject = { apiVersion: "v1", kind: "Endpoints", metadata };
    await keepOwnObject(server, "endpoints", endpoints, (object) => {
      // Whoever mirrors Endpoints in EndpointSlices would make a second slice of these.
      object.metadata.labels = { ...object.metadata.labels, "endpointslice.kubernetes.io/skip-mirror": "true" };
      if (addresses.length === 0) delete object["subsets"];
      else object["subsets"] = [{ addresses: addresses.map((ip) => ({ ip })), ports }];
    });
    const addressType = addresses.length > 0 && addresses.every(isIPv6) ? "IPv6" : "IPv4";
    const slice: KubeObject = { apiVersion: "discovery.k8s.io/v1", kind: "EndpointSlice", metadata, addressType };
    await keepOwnObject(server, "endpointslices", slice, (object) => {
      object.metadata.labels = { ...object.metadata.labels, "kubernetes.io/service-name": metadata.name };
      const reachable = addresses.filter((one) => isIPv6(one) === (object["addressType"] === "IPv6"));
      object["endpoints"] = reachable.map((one) => ({ addresses: [one], conditions: { ready: true } }));
      object["ports"] = ports;
    });
  };
  const loop = everyInterval(server, "the endpoints of this server", interval, async () => {
    await leases.renew();
    const alive = leases.addresses();
    await write(alive.includes(address) ? alive : [...alive, address].sort());
  });
  return {
    close: async () => {
      await loop.close();
      await leases.remove();
      await write(leases.addresses().filter((one) => one !== address));
    },
  };
}
