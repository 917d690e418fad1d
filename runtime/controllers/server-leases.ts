import type { Storage } from "../storage/storage.ts";

/** Where each server over a store says that it is alive; kube-apiserver's own keys, so that the two may take turns. */
const prefix = "/registry/masterleases/";

/** Seconds after which a server that was not heard of counts as gone. */
const timeToLive = 15;

/** The addresses of the servers over one store. */
export interface ServerLeases {
  /** Says that the server at this address is alive. */
  readonly renew: () => Promise<void>;
  /** Takes that back. */
  readonly remove: () => Promise<void>;
  /** Of all that are alive, in order. */
  readonly addresses: () => string[];
}

export function createServerLeases(storage: Storage, address: string): ServerLeases {
  const key = prefix + address;
  let generation = 0;
  return {
    renew: async () => {
      const subsets = [{ addresses: [{ ip: address }], notReadyAddresses: null, ports: null }];
      const value = Buffer.from(JSON.stringify({ kind: "Endpoints", apiVersion: "v1", metadata: { generation: ++generation }, subsets }));
      await storage.commit({ compare: [], operations: [{ type: "put", key, value, ttl: timeToLive }] });
    },
    remove: async () => {
      await storage.commit({ compare: [], operations: [{ type: "delete", key }] });
    },
    addresses: () =>
      storage
        .range(prefix)
        .entries.map((entry) => entry.key.slice(prefix.length))
        .sort(),
  };
}
