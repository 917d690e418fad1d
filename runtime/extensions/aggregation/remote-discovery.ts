import type { JsonValue } from "../../meta/json.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { ApiService } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { fetchRemote } from "./fetch-remote.ts";
import type { RemoteServer } from "./remote-server.ts";
import { createRetryQueue, type RetryQueue } from "./retry-queue.ts";
import { findVersion, fromResourceList, type VersionDiscovery } from "./version-discovery.ts";

/** What a version of another server is known to have. */
export interface DiscoveredVersion {
  readonly discovery: VersionDiscovery;
  /** False when the server could not be asked the last time. */
  readonly current: boolean;
}

/** What other servers tell of their versions, by the name of the APIService: those that were asked at least once. */
export interface RemoteDiscovery extends Pick<RetryQueue, "settled" | "close"> {
  readonly of: (name: string) => DiscoveredVersion | undefined;
}

/** Milliseconds. */
const refreshAfter = 60_000;
const retries = { firstDelay: 500, longestDelay: refreshAfter, repeatAfter: refreshAfter };
const timeout = 5_000;

const aggregator = { username: "system:kube-aggregator", groups: ["system:masters"] };
const aggregatedTypes = ["v2", "v2beta1"].map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`).join(",");

/**
 * Asks the servers behind APIServices what they have, when an APIService comes or changes, and every minute; whoever reads
 * discovery never waits for them. Source: KEP-3352, aggregated discovery.
 */
export function startRemoteDiscovery(
  server: ServerContext,
  services: ApiServices,
  remoteOf: (service: ApiService) => RemoteServer,
  onChange: () => void,
): RemoteDiscovery {
  const known = new Map<string, DiscoveredVersion & { readonly etag?: string; readonly uid?: string | undefined }>();

  const keep = (name: string, found: DiscoveredVersion & { etag?: string; uid?: string | undefined }): void => {
    const now = services.get(name);
    if (now?.spec.service === undefined || now.metadata.uid !== found.uid) return;
    const before = known.get(name);
    known.set(name, found);
    if (before?.current !== found.current || JSON.stringify(before.discovery) !== JSON.stringify(found.discovery)) onChange();
  };
  const work = async (name: string): Promise<boolean> => {
    const service = services.get(name);
    if (service?.spec.service === undefined) return false;
    const { uid } = service.metadata;
    const before = known.get(name);
    try {
      const found = await askServer(service, remoteOf(service), server.stopping, before?.current === true && before.uid === uid ? before : undefined);
      keep(name, { ...found, current: true, uid });
    } catch (error) {
      keep(name, { discovery: { version: service.spec.version }, current: false, uid });
      throw error;
    }
    return services.get(name)?.spec.service !== undefined;
  };
  const queue = createRetryQueue(work, {
    ...retries,
    counts: server.metrics.queues.seriesOf("discovery-manager"),
    onError: (name, error) => {
      if (!server.stopping.aborted)
        server.logger.info({ apiService: name, reason: (error as Error).message }, "an APIService tells nothing of its resources");
    },
  });
  for (const { metadata, spec } of services.all()) if (spec.service !== undefined) queue.add(metadata.name ?? "");
  services.onChange((name, service) => {
    if (service?.spec.service !== undefined) queue.add(name);
    else if (known.delete(name)) onChange();
  });
  return { of: (name) => known.get(name), settled: queue.settled, close: queue.close };
}

/** Asks for all at once, and where a server does not know that document for the old one of the version. */
async function askServer(
  { spec }: ApiService,
  remote: RemoteServer,
  signal: AbortSignal,
  before: { readonly discovery: VersionDiscovery; readonly etag?: string } | undefined,
): Promise<{ discovery: VersionDiscovery; etag?: string }> {
  const { group = "", version } = spec;
  const known = before?.etag === undefined ? {} : { known: before.etag };
  const all = await fetchRemote(remote, { path: "/apis", user: aggregator, accept: aggregatedTypes, timeout, signal, ...known });
  if (all.status === 304 && before !== undefined) return before;
  if (all.status === 503) throw new Error("service unavailable");
  if (all.status === 200 && /;\s*as=APIGroupDiscoveryList/.test(all.headers["content-type"] ?? "")) {
    const { etag } = all.headers;
    return { discovery: findVersion(parse(all.body), group, version), ...(etag === undefined ? {} : { etag }) };
  }
  const path = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
  const list = await fetchRemote(remote, { path, user: { username: aggregator.username, groups: [] }, timeout, signal });
  if (list.status !== 200) throw new Error(`failed to download legacy discovery for ${path}: ${list.status}`);
  return { discovery: fromResourceList(parse(list.body), version) };
}

function parse(body: Buffer): JsonValue {
  return JSON.parse(body.toString("utf8")) as JsonValue;
}
