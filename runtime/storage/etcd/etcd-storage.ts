import { stampRevision } from "../stamp.ts";
import type { CommitResult, Entry, Operation, Stamp, Storage, Transaction } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { checkTransaction } from "../view/apply-transaction.ts";
import { defaultHistoryBytes, defaultHistorySeconds, type HistoryOptions, trimInterval } from "../view/history.ts";
import { connectEtcd, type EtcdEndpoints, type EtcdKeyValue, type EtcdRequest } from "./etcd-client.ts";
import { startEtcdCompaction } from "./etcd-compaction.ts";
import { EtcdView } from "./etcd-view.ts";
import { Leases } from "./leases.ts";

export interface EtcdStorageOptions extends EtcdEndpoints, HistoryOptions {
  /** Stands in etcd for the `/registry` with which all keys begin. Default `/registry`, as kube-apiserver's `--etcd-prefix`. */
  readonly prefix?: string;
  /** Writes a revision into a value on its way from etcd, where values have none; `stampRevision` when absent. */
  readonly stamp?: Stamp;
}

const registry = "/registry";

/**
 * A store in etcd 3.5 or later, which several processes may share. Reads are of a copy in memory that follows etcd's watch.
 * History begins when the store is opened.
 *
 * @throws StorageError "unavailable" or "timeout" when etcd does not answer
 */
export async function openEtcdStorage(options: EtcdStorageOptions): Promise<Storage> {
  const { prefix = registry, stamp = stampRevision, historySeconds = defaultHistorySeconds, historyBytes = defaultHistoryBytes } = options;
  const client = connectEtcd(options);
  const toKey = (etcdKey: string) => registry + etcdKey.slice(prefix.length);
  const view = await EtcdView.load({ client, stamp, start: `${prefix}/`, end: `${prefix}0`, toKey }).catch((error: unknown) => {
    client.close();
    throw error;
  });
  const { memory } = view;
  const leases = new Leases(client);
  let size = 0;
  let closed = false;
  const measure = () => {
    client.size().then(
      (bytes) => {
        size = bytes;
      },
      () => {},
    );
  };
  measure();
  const trimTimer = setInterval(() => {
    memory.trim(Date.now() - historySeconds * 1_000, historyBytes);
    measure();
  }, trimInterval).unref();
  const stopCompaction = startEtcdCompaction(client, historySeconds * 1_000);

  function toEtcdKey(key: string): string {
    if (!key.startsWith(`${registry}/`)) throw new Error(`the key ${key} does not begin with ${registry}/`);
    return prefix + key.slice(registry.length);
  }

  const toEntry = (found: EtcdKeyValue | undefined): Entry | undefined =>
    found && { key: toKey(found.key), value: stamp(found.value, found.modRevision), revision: found.modRevision };

  async function toRequest(operation: Operation): Promise<EtcdRequest> {
    const key = toEtcdKey(operation.key);
    if (operation.type === "delete") return { type: "delete", key };
    const { value, ttl } = operation;
    return { type: "put", key, value, ...(ttl !== undefined && { lease: await leases.get(ttl) }) };
  }

  async function commit(transaction: Transaction): Promise<CommitResult> {
    assertOpen();
    checkTransaction(transaction);
    const { compare, operations } = transaction;
    const { succeeded, revision, found } = await client.transact({
      compare: compare.map(({ key, revision: modRevision }) => ({ key: toEtcdKey(key), modRevision })),
      success: await Promise.all(operations.map(toRequest)),
      failure: compare.map(({ key }) => ({ type: "get", key: toEtcdKey(key) })),
    });
    if (!succeeded) return { succeeded: false, revision, current: found.map(toEntry) };
    const entries = operations.map((operation, index): Entry | undefined =>
      operation.type === "put" ? { key: operation.key, value: stamp(operation.value, revision), revision } : toEntry(found[index]),
    );
    // Whoever has an answer finds it in the view.
    const changed = operations.some(({ type }, index) => type === "put" || found[index] !== undefined);
    await view.reach(revision, changed);
    return { succeeded: true, revision, entries };
  }

  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  /** One question to etcd serves all who ask while none is under way; those who come later need the next one. */
  async function barrier(): Promise<void> {
    assertOpen();
    if (following !== undefined) return following;
    if (running !== undefined) {
      following = running
        .catch(() => {})
        .then(() => {
          following = undefined;
          return ask();
        });
      return following;
    }
    return ask();
  }

  function ask(): Promise<void> {
    running = client
      .currentRevision()
      .then((revision) => view.reach(revision, false))
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  function assertOpen(): void {
    if (closed) throw new StorageError("closed", "the storage is closed");
  }

  return {
    get revision() {
      return memory.revision;
    },
    get compactedRevision() {
      return memory.compactedRevision;
    },
    barrier,
    get: (key) => memory.get(key),
    range: (keyPrefix, rangeOptions) => memory.range(keyPrefix, rangeOptions),
    count: (keyPrefix) => memory.count(keyPrefix),
    commit,
    changes: (after, keyPrefix) => memory.changes(after, keyPrefix),
    subscribe: (listener) => memory.subscribe(listener),
    async compact(revision) {
      await client.compact(revision);
      memory.compact(revision);
    },
    sizeInBytes: () => size,
    async close() {
      if (closed) return;
      closed = true;
      clearInterval(trimTimer);
      stopCompaction();
      view.close();
      client.close();
    },
  };
}
