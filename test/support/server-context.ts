import type { AdmissionPlugin } from "../../runtime/admission/plugin.ts";
import type { Authorizer } from "../../runtime/authorization/authorizer.ts";
import { createKubeletClient } from "../../runtime/kubelet/kubelet-client.ts";
import { createStore } from "../../runtime/registry/create-store.ts";
import type { ApiGroup, ResourceDefinition } from "../../runtime/scheme/resource-definition.ts";
import { Scheme } from "../../runtime/scheme/scheme.ts";
import { createLifecycle } from "../../runtime/server/lifecycle.ts";
import { createMetrics } from "../../runtime/server/request-metrics.ts";
import type { ServerContext } from "../../runtime/server/server-context.ts";
import { createStartupHooks } from "../../runtime/server/startup-hooks.ts";
import { createMemoryStorage } from "../../runtime/storage/memory/memory-storage.ts";
import type { Storage } from "../../runtime/storage/storage.ts";

/** What a test wants of its server. */
export interface TestServerOptions {
  readonly definitions?: readonly ResourceDefinition[];
  readonly admission?: readonly AdmissionPlugin[];
  readonly authorizer?: Authorizer;
  readonly storage?: Storage;
  readonly now?: () => number;
}

const allowAll: Authorizer = { name: "AlwaysAllow", authorize: () => ({ decision: "Allow", reason: "" }) };

/** The parts of a server over memory storage, without HTTP; all requests are allowed. */
export function createTestServer(options: TestServerOptions = {}): ServerContext {
  const storage = options.storage ?? createMemoryStorage();
  const scheme = new Scheme(groupsOf(options.definitions ?? []), (hub) => createStore(hub, { storage }));
  return {
    options: { storage: "memory" } as ServerContext["options"],
    scheme,
    storage,
    watches: { follow: () => () => {}, close: () => {} },
    authenticators: [],
    authorizer: options.authorizer ?? allowAll,
    admission: options.admission ?? [],
    audit: undefined,
    kubelets: createKubeletClient(() => ({}), 1000),
    metrics: createMetrics({ objects: () => [], storageBytes: () => 0, apiServices: () => undefined }),
    hooks: createStartupHooks(),
    lifecycle: createLifecycle(Date.parse("2026-01-02T03:04:05Z")),
    logger: { info: () => {}, warn: () => {}, error: () => {} },
    now: options.now ?? (() => Date.parse("2026-01-02T03:04:05Z")),
    stopping: new AbortController().signal,
  };
}

function groupsOf(definitions: readonly ResourceDefinition[]): ApiGroup[] {
  const groups = new Map<string, Map<string, ResourceDefinition[]>>();
  for (const definition of definitions) {
    const versions = groups.get(definition.group) ?? new Map<string, ResourceDefinition[]>();
    groups.set(definition.group, versions);
    versions.set(definition.version, [...(versions.get(definition.version) ?? []), definition]);
  }
  return [...groups].map(([group, versions]) => ({
    group,
    versions: [...versions].map(([version, resources]) => ({ version, resources, schemas: () => ({}) })),
  }));
}
