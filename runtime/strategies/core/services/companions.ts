import { randomUUID } from "node:crypto";
import { formatTimestamp } from "../../../meta/timestamp.ts";
import type { StrategyContext } from "../../../registry/strategy.ts";
import type { Comparison, Operation, Transaction } from "../../../storage/storage.ts";
import { addressKey } from "./allocate-addresses.ts";
import { nodePortKey } from "./allocate-node-ports.ts";
import { familyOf } from "./ip-address.ts";
import { headless, nodePortsOf, type Service } from "./service.ts";

/**
 * What is stored with a service and removed with it: an IPAddress for each cluster IP (KEP-1880), a key for each node
 * port and, when it goes, its Endpoints.
 */
export function serviceCompanions(service: Service | undefined, old: Service | undefined, context: StrategyContext): Transaction {
  const wanted = service === undefined ? new Set<string>() : keysOf(service);
  const had = old === undefined ? new Set<string>() : keysOf(old);
  const { storage } = context.server;
  const compare: Comparison[] = [];
  const operations: Operation[] = [];
  for (const key of wanted) {
    if (had.has(key) || service === undefined) continue;
    compare.push({ key, revision: 0 });
    operations.push({ type: "put", key, value: companionOf(key, service, context) });
  }
  for (const key of had) {
    if (wanted.has(key)) continue;
    // What someone removed by hand is gone already.
    if (storage.get(key) !== undefined) operations.push({ type: "delete", key });
  }
  if (service === undefined && old !== undefined) {
    const key = `/registry/services/endpoints/${old.metadata.namespace ?? ""}/${old.metadata.name ?? ""}`;
    if (storage.get(key) !== undefined) operations.push({ type: "delete", key });
  }
  return { compare, operations };
}

function keysOf(service: Service): Set<string> {
  const { clusterIPs = [], healthCheckNodePort = 0 } = service.spec;
  const keys = new Set<string>();
  for (const address of clusterIPs) if (address !== headless && address !== "") keys.add(addressKey(address));
  for (const port of nodePortsOf(service)) keys.add(nodePortKey(port));
  if (healthCheckNodePort !== 0) keys.add(nodePortKey(healthCheckNodePort));
  return keys;
}

function companionOf(key: string, service: Service, { server }: StrategyContext): Buffer {
  const { namespace = "", name = "" } = service.metadata;
  const address = key.slice(addressKey("").length);
  if (key !== addressKey(address)) return Buffer.from(JSON.stringify({ service: { namespace, name } }));
  return Buffer.from(
    JSON.stringify({
      apiVersion: "networking.k8s.io/v1",
      kind: "IPAddress",
      metadata: {
        name: address,
        uid: randomUUID(),
        creationTimestamp: formatTimestamp(server.now()),
        labels: { "ipaddress.kubernetes.io/ip-family": familyOf(address), "ipaddress.kubernetes.io/managed-by": "ipallocator.k8s.io" },
      },
      spec: { parentRef: { resource: "services", namespace, name } },
    }),
  );
}
