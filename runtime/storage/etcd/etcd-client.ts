import {
  EtcdError,
  GRPCDeadlineExceededError,
  GRPCInvalidArgumentError,
  type IOptions,
  KVClient,
  LeaseClient,
  MaintenanceClient,
  WatchClient,
} from "etcd3";
import { ConnectionPool } from "etcd3/lib/connection-pool.js";
import { StorageError } from "../storage-error.ts";

/** Where etcd is and who we are. */
export interface EtcdEndpoints {
  /** URLs, all `http:` or all `https:`. */
  readonly endpoints: readonly string[];
  /** PEM. Absent: the system's roots. */
  readonly ca?: Buffer;
  /** PEM, with `key`: the client certificate. */
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

export interface EtcdKeyValue {
  readonly key: string;
  readonly value: Buffer;
  readonly modRevision: number;
}

export interface EtcdTransaction {
  readonly compare: readonly { readonly key: string; readonly modRevision?: number; readonly version?: number }[];
  readonly success: readonly EtcdRequest[];
  readonly failure: readonly EtcdRequest[];
}

export type EtcdRequest =
  | { readonly type: "put"; readonly key: string; readonly value: Buffer; readonly lease?: string }
  | { readonly type: "delete"; readonly key: string }
  | { readonly type: "get"; readonly key: string };

export interface EtcdTransactionResult {
  readonly succeeded: boolean;
  readonly revision: number;
  /** What a get found or a delete removed, with the key's version; undefined for a put, or when the key was absent. */
  readonly found: readonly ((EtcdKeyValue & { readonly version: number }) | undefined)[];
}

export interface EtcdEvent {
  readonly type: "put" | "delete";
  readonly key: string;
  readonly modRevision: number;
  /** Empty for a delete. */
  readonly value: Buffer;
}

export interface EtcdWatchListener {
  /** All that changed up to and including `revision`; without events, a sign that nothing else did. */
  onEvents(events: readonly EtcdEvent[], revision: number): void;
  /** The stream is over. With `compactRevision`, because what was asked for is gone. Called once. */
  onEnd(error: Error, compactRevision?: number): void;
}

export interface EtcdWatch {
  /** Asks etcd to tell the revision up to which all events were sent. */
  requestProgress(): void;
  close(): void;
}

/** The calls of etcd v3 that a store needs. All reject with a StorageError. */
export interface EtcdClient {
  /** At `revision`, or at the newest when that is absent, which no member may then be behind. */
  range(
    start: string,
    end: string,
    limit: number,
    revision?: number,
  ): Promise<{ readonly entries: readonly EtcdKeyValue[]; readonly revision: number; readonly more: boolean }>;
  /** The newest revision, agreed on by the cluster. */
  currentRevision(): Promise<number>;
  transact(transaction: EtcdTransaction): Promise<EtcdTransactionResult>;
  compact(revision: number): Promise<void>;
  grantLease(seconds: number): Promise<string>;
  watch(start: string, end: string, startRevision: number, listener: EtcdWatchListener): Promise<EtcdWatch>;
  /** Bytes of the database of the member that answers. */
  size(): Promise<number>;
  close(): void;
}

/** Milliseconds for a call to be answered. */
const callTimeout = 10_000;

export function connectEtcd({ endpoints, ca, cert, key }: EtcdEndpoints): EtcdClient {
  const secure = endpoints.some((endpoint) => endpoint.startsWith("https:"));
  const credentials = ca && { rootCertificate: ca, ...(cert && { certChain: cert }), ...(key && { privateKey: key }) };
  const options: IOptions = {
    hosts: [...endpoints],
    ...(secure && credentials && { credentials }),
    // A range may answer with more than the 4 MB that gRPC takes by default. Dead connections must be found out.
    grpcOptions: {
      "grpc.max_receive_message_length": -1,
      "grpc.max_send_message_length": -1,
      "grpc.keepalive_time_ms": 30_000,
      "grpc.keepalive_timeout_ms": 10_000,
      "grpc.initial_reconnect_backoff_ms": 100,
      "grpc.max_reconnect_backoff_ms": 2_000,
    },
    // A breaker would keep the store away from an etcd that is back, and a blind retry could write twice.
    faultHandling: { host: () => noPolicy, global: noPolicy },
    defaultCallOptions: (context) => (context.isStream ? {} : { deadline: Date.now() + callTimeout }),
  };
  // A failed call resets its pool; that must not end the watch.
  const pool = new ConnectionPool(options);
  const watchPool = new ConnectionPool(options);
  const kv = new KVClient(pool);
  const lease = new LeaseClient(pool);
  const maintenance = new MaintenanceClient(pool);
  const watcher = new WatchClient(watchPool);

  return {
    async range(start, end, limit, revision) {
      const request = { key: Buffer.from(start), range_end: Buffer.from(end), limit, ...(revision !== undefined && { revision }) };
      const response = await kv.range(request).catch(rethrow);
      return { entries: response.kvs.map(toKeyValue), revision: Number(response.header.revision), more: response.more };
    },

    async currentRevision() {
      const response = await kv.range({ key: Buffer.from("\0"), count_only: true }).catch(rethrow);
      return Number(response.header.revision);
    },

    async transact({ compare, success, failure }) {
      const response = await kv
        .txn({
          compare: compare.map(({ key: compared, modRevision, version }) => ({
            key: Buffer.from(compared),
            result: "Equal" as const,
            ...(version === undefined ? { target: "Mod" as const, mod_revision: modRevision ?? 0 } : { target: "Version" as const, version }),
          })),
          success: success.map(toRequest),
          failure: failure.map(toRequest),
        })
        .catch(rethrow);
      const found = response.responses.map(({ response_range, response_delete_range }) => {
        const found = response_range?.kvs[0] ?? response_delete_range?.prev_kvs[0];
        return found && { ...toKeyValue(found), version: Number(found.version) };
      });
      return { succeeded: response.succeeded, revision: Number(response.header.revision), found };
    },

    async compact(revision) {
      try {
        await kv.compact({ revision });
      } catch (error) {
        const translated = translate(error);
        // Another replica was first.
        if (translated.code !== "compacted") throw translated;
      }
    },

    async grantLease(seconds) {
      return (await lease.leaseGrant({ TTL: seconds }).catch(rethrow)).ID;
    },

    async watch(start, end, startRevision, listener) {
      const stream = await watcher.watch().catch(rethrow);
      let fragments: EtcdEvent[] = [];
      let ended = false;
      const endWith = (error: Error, compactRevision?: number) => {
        if (ended) return;
        ended = true;
        stream.cancel();
        listener.onEnd(error, compactRevision);
      };
      stream.on("error", (error: unknown) => endWith(translate(error)));
      stream.on("end", () => endWith(new StorageError("unavailable", "etcd ended the watch")));
      stream.on("data", (response) => {
        if (ended) return;
        const compactRevision = Number(response.compact_revision);
        if (compactRevision > 0) return endWith(new StorageError("compacted", "etcd has compacted what was to be watched"), compactRevision);
        if (response.canceled) return endWith(new StorageError("unavailable", `etcd canceled the watch: ${response.cancel_reason}`));
        // The answer to the creation names the newest revision, whose events may still have to come.
        if (response.created) return;
        for (const { type, kv: changed } of response.events) {
          const { key: changedKey, value, modRevision } = toKeyValue(changed);
          fragments.push({ type: type === "Put" ? "put" : "delete", key: changedKey, value, modRevision });
        }
        if (response.fragment) return;
        const events = fragments;
        fragments = [];
        listener.onEvents(events, events.at(-1)?.modRevision ?? Number(response.header.revision));
      });
      stream.write({
        create_request: {
          key: Buffer.from(start),
          range_end: Buffer.from(end),
          start_revision: startRevision,
          progress_notify: true,
          fragment: true,
        },
      });
      return {
        requestProgress: () => {
          if (!ended) stream.write({ progress_request: {} });
        },
        close: () => {
          ended = true;
          stream.cancel();
        },
      };
    },

    async size() {
      return Number((await maintenance.status().catch(rethrow)).dbSize);
    },

    close() {
      pool.close();
      watchPool.close();
    },
  };
}

type Policy = NonNullable<NonNullable<IOptions["faultHandling"]>["global"]>;

const noEvent = () => ({ dispose: () => {} });

const noPolicy = {
  onSuccess: noEvent,
  onFailure: noEvent,
  execute: async <T>(call: (context: { readonly signal: AbortSignal }) => T | PromiseLike<T>, signal = new AbortController().signal) =>
    call({ signal }),
} as unknown as Policy;

interface RawKeyValue {
  readonly key: Buffer;
  readonly value: Buffer;
  readonly mod_revision: string;
}

function toKeyValue({ key, value, mod_revision }: RawKeyValue): EtcdKeyValue {
  return { key: key.toString(), value, modRevision: Number(mod_revision) };
}

function toRequest(request: EtcdRequest) {
  const key = Buffer.from(request.key);
  if (request.type === "get") return { request_range: { key } };
  if (request.type === "delete") return { request_delete_range: { key, prev_kv: true } };
  return { request_put: { key, value: request.value, ...(request.lease !== undefined && { lease: request.lease }) } };
}

function rethrow(error: unknown): never {
  throw translate(error);
}

function translate(error: unknown): StorageError {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GRPCDeadlineExceededError) return new StorageError("timeout", "etcd did not answer in time", { cause: error });
  if (/has been compacted/.test(message)) return new StorageError("compacted", message, { cause: error });
  if (/request is too large/.test(message)) return new StorageError("too-large", message, { cause: error });
  if (error instanceof GRPCInvalidArgumentError || error instanceof EtcdError)
    return new StorageError("unavailable", `etcd refused: ${message}`, { cause: error });
  return new StorageError("unavailable", `etcd cannot be reached: ${message}`, { cause: error });
}
