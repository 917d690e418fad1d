import type { Storage } from "../../storage/storage.ts";
import type { WatchDispatcher } from "../../watch/dispatcher.ts";
import { type ApiService, apiServicePrefix } from "./api-service.ts";

/** The stored APIServices, in memory. Changes are seen in the moment in which storage shows them. */
export interface ApiServices {
  readonly get: (name: string) => ApiService | undefined;
  readonly all: () => Iterable<ApiService>;
  /** Grows with every change. */
  readonly generation: () => number;
  /** The APIService whose Service answers a path; undefined where this server answers itself: at once, while none names a Service. */
  readonly remoteAt: (path: string) => ApiService | undefined;
  /** Tells of each change, after it is seen here: `service` is undefined for one that is gone. */
  readonly onChange: (listener: (name: string, service: ApiService | undefined) => void) => void;
  readonly close: () => void;
}

/** Follows `storage` from what it holds now. */
export function createApiServices(storage: Pick<Storage, "range">, watches: WatchDispatcher): ApiServices {
  const services = new Map<string, ApiService>();
  /** By the start of the paths that they answer. */
  const remotes = new Map<string, ApiService>();
  const listeners: ((name: string, service: ApiService | undefined) => void)[] = [];
  let generation = 1;

  const see = (key: string, value: Buffer | undefined): void => {
    const name = key.slice(apiServicePrefix.length);
    const service = value === undefined ? undefined : parse(value);
    const before = services.get(name);
    if (before !== undefined) remotes.delete(pathOf(before));
    if (service === undefined) services.delete(name);
    else {
      services.set(name, service);
      if (service.spec.service !== undefined) remotes.set(pathOf(service), service);
    }
    generation++;
    for (const listener of listeners) listener(name, service);
  };

  for (const { key, value } of storage.range(apiServicePrefix).entries) see(key, value);
  const close = watches.follow(apiServicePrefix, {
    onChanges: (changes) => {
      for (const { type, key, value } of changes) see(key, type === "put" ? value : undefined);
    },
  });
  return {
    get: (name) => services.get(name),
    all: () => services.values(),
    generation: () => generation,
    remoteAt: (path) => (remotes.size === 0 ? undefined : remotes.get(startOf(path))),
    onChange: (listener) => void listeners.push(listener),
    close,
  };
}

/** Without what is never looked at: there is one for each version of each CRD. */
function parse(value: Buffer): ApiService {
  const { metadata, ...rest } = JSON.parse(value.toString("utf8")) as ApiService;
  const { managedFields: _, annotations: __, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

/** "/apis/apps/v1"; "/api", whatever the version, for the core group. */
export function pathOf({ spec }: Pick<ApiService, "spec">): string {
  return (spec.group ?? "") === "" ? "/api" : `/apis/${spec.group}/${spec.version}`;
}

/** The part of a path that tells who answers it. */
function startOf(path: string): string {
  if (path === "/api" || path.startsWith("/api/")) return "/api";
  if (!path.startsWith("/apis/")) return "";
  const version = path.indexOf("/", "/apis/".length) + 1;
  const end = version === 0 ? -1 : path.indexOf("/", version);
  return end < 0 ? path : path.slice(0, end);
}
