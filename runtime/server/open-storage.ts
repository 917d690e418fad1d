import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stampRevision } from "../storage/stamp.ts";
import type { Storage } from "../storage/storage.ts";
import type { ServerOptions } from "./options.ts";

/** Opens the back end that the options name; each is loaded only when it is used. */
export async function openStorage(options: ServerOptions): Promise<Storage> {
  const { historySeconds } = options;
  switch (options.storage) {
    case "memory": {
      const { createMemoryStorage } = await import("../storage/memory/memory-storage.ts");
      return createMemoryStorage({ historySeconds });
    }
    case "embedded": {
      const { openEmbeddedStorage } = await import("../storage/embedded/embedded-storage.ts");
      return openEmbeddedStorage({ directory: join(options.dataDir, "data"), historySeconds, durability: options.durability });
    }
    case "etcd": {
      const { openEtcdStorage } = await import("../storage/etcd/etcd-storage.ts");
      const { storedValue } = await import("../serialization/stored-value.ts");
      const pem = <Name extends string>(name: Name, path: string): Partial<Record<Name, Buffer>> =>
        path === "" ? {} : ({ [name]: readFileSync(path) } as Record<Name, Buffer>);
      return openEtcdStorage({
        endpoints: options.etcdServers,
        prefix: options.etcdPrefix,
        historySeconds,
        stamp: (value, revision) => stampRevision(storedValue(value), revision),
        ...pem("ca", options.etcdCaFile),
        ...pem("cert", options.etcdCertFile),
        ...pem("key", options.etcdKeyFile),
      });
    }
  }
}
