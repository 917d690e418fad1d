import type { IncomingHttpHeaders } from "node:http";
import type { Answer, Sink } from "../../runtime/http/answer.ts";
import type { RequestContext } from "../../runtime/http/request-context.ts";
import { parseRequestInfo } from "../../runtime/http/request-info.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { createStore } from "../../runtime/registry/create-store.ts";
import type { RequestScope } from "../../runtime/registry/request-scope.ts";
import type { ResourceDefinition, ResourceFunctions } from "../../runtime/scheme/resource-definition.ts";
import { createMetrics } from "../../runtime/server/request-metrics.ts";
import type { ServerContext } from "../../runtime/server/server-context.ts";
import { createMemoryStorage } from "../../runtime/storage/memory/memory-storage.ts";
import type { CommitResult, Storage } from "../../runtime/storage/storage.ts";
import { createWatchDispatcher } from "../../runtime/watch/dispatcher.ts";

/** A resource with objects in memory, without a server around it: what handlers that read are tried with. */
export interface StoredWorld {
  readonly storage: Storage;
  readonly server: ServerContext;
  readonly scope: RequestScope;
  /** A scope of another version or definition over the same storage. */
  readonly scopeOf: (definition: ResourceDefinition, functions?: Partial<ResourceFunctions>) => RequestScope;
  readonly put: (object: KubeObject) => Promise<number>;
  readonly remove: (namespace: string, name: string) => Promise<number>;
  readonly request: (url: string, headers?: IncomingHttpHeaders) => RequestContext;
}

/** A definition with what a test says of it; the rest is a plain namespaced built-in's. */
export function definitionOf(facts: Partial<ResourceDefinition> & Pick<ResourceDefinition, "resource" | "kind">): ResourceDefinition {
  return {
    group: "",
    version: "v1",
    listKind: `${facts.kind}List`,
    singular: facts.kind.toLowerCase(),
    shortNames: [],
    categories: [],
    namespaced: true,
    verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
    subresources: [],
    hubVersion: "v1",
    storagePrefix: facts.resource,
    custom: false,
    schemaName: facts.kind,
    columns: [],
    selectableFields: [],
    behaviour: { nameFormat: "any" },
    handlers: { verbs: {}, subresources: {} },
    load: () => Promise.reject(new Error("not loaded in this test")),
    ...facts,
  };
}

export function createStoredWorld(definition: ResourceDefinition, functions: Partial<ResourceFunctions> = {}): StoredWorld {
  const storage = createMemoryStorage();
  const now = Date.parse("2026-01-01T00:10:00Z");
  const server = {
    storage,
    watches: createWatchDispatcher(storage),
    now: () => now,
    metrics: createMetrics({ objects: () => [], storageBytes: () => 0, apiServices: () => undefined }),
    logger: { error: () => {} },
  } as unknown as ServerContext;
  const scope = scopeOver(server, definition, functions);
  const commit = async (key: string, operation: { type: "put"; value: Buffer } | { type: "delete" }): Promise<number> => {
    const result: CommitResult = await storage.commit({ compare: [], operations: [{ ...operation, key }] });
    return result.revision;
  };
  return {
    storage,
    server,
    scope,
    scopeOf: (other, more = {}) => scopeOver(server, other, more, scope),
    put: (object) =>
      commit(scope.store.keyOf(object.metadata.namespace ?? "", object.metadata.name ?? ""), { type: "put", value: scope.store.serialize(object) }),
    remove: (namespace, name) => commit(scope.store.keyOf(namespace, name), { type: "delete" }),
    request: (url, headers = {}) => contextOf(server, url, headers),
  };
}

function scopeOver(server: ServerContext, definition: ResourceDefinition, functions: Partial<ResourceFunctions>, hub?: RequestScope): RequestScope {
  const all: ResourceFunctions = {
    type: { shape: "any", nullable: true } as ResourceFunctions["type"],
    decode: (value) => ({ object: value as unknown as KubeObject, unknown: [] }),
    applyDefaults: () => {},
    validate: () => [],
    toHub: (object) => object,
    fromHub: (object) => object,
    cells: (object) => [object.metadata.name ?? ""],
    fieldValue: () => "",
    ...functions,
  };
  return { definition, functions: all, hub: hub?.hub ?? { definition, functions: all }, store: hub?.store ?? createStore(definition, server) };
}

function contextOf(server: ServerContext, url: string, headers: IncomingHttpHeaders): RequestContext {
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  return {
    server,
    request: {
      method: "GET",
      url,
      headers,
      httpVersion: "1.1",
      remoteAddress: "127.0.0.1",
      clientCertificate: () => undefined,
      body: async () => Buffer.alloc(0),
      onClose: () => {},
    },
    info: parseRequestInfo("GET", decodeURIComponent(path), () => query),
    query,
    signal: new AbortController().signal,
    receivedAt: 0,
    auditID: "",
    user: { username: "test", groups: [] },
    warnings: [],
    audit: undefined,
    abort: () => {},
  };
}

/** The text of an answer's body. */
export function bodyText({ body }: Answer): string {
  if (body === undefined) return "";
  return (Buffer.isBuffer(body) ? body : Buffer.concat(body as Buffer[])).toString("utf8");
}

export function bodyJson(answer: Answer): unknown {
  return JSON.parse(bodyText(answer));
}

/** A client of a streamed answer: keeps what it was sent. */
export class RecordingSink implements Sink {
  readonly chunks: Buffer[] = [];
  ended = false;
  destroyed = false;
  /** What `bufferedBytes` says. */
  waiting = 0;
  readonly #listeners: (() => void)[] = [];

  write(chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  bufferedBytes(): number {
    return this.waiting;
  }

  async drained(): Promise<void> {}

  end(): void {
    this.ended = true;
    this.leave();
  }

  destroy(): void {
    this.destroyed = true;
    this.leave();
  }

  onClose(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The client goes. */
  leave(): void {
    for (const listener of this.#listeners.splice(0)) listener();
  }

  /** The watch events received so far. */
  events(): { type: string; object: KubeObject }[] {
    return Buffer.concat(this.chunks)
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { type: string; object: KubeObject });
  }
}
