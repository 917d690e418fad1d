import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { type ApiService, isAvailable } from "./api-service.ts";
import { type ApiServices, pathOf } from "./api-services.ts";
import { fetchRemote } from "./fetch-remote.ts";
import { filterSwagger, type Swagger } from "./merge-swagger.ts";
import type { RemoteServer } from "./remote-server.ts";
import { createRetryQueue, type RetryQueue } from "./retry-queue.ts";

/** The OpenAPI documents of other servers. */
export interface RemoteOpenapi extends Pick<RetryQueue, "settled" | "close"> {
  /** The v3 documents: names as this server's index lists them ("apis/example.com/v1"), with where they are and who has them. */
  readonly v3: () => ReadonlyMap<string, { readonly url: string; readonly service: ApiService }>;
  /** The v2 documents, each with the paths of its APIService alone; those of greater priority first. */
  readonly v2: () => readonly Swagger[];
}

interface KnownDocuments {
  readonly service: ApiService;
  v3: ReadonlyMap<string, string>;
  v2: { readonly etag: string | undefined; readonly document: Swagger } | undefined;
}

/** Milliseconds. */
const refreshAfter = 60_000;
const retries = { firstDelay: refreshAfter, longestDelay: 3_600_000, repeatAfter: refreshAfter };
const timeout = 60_000;

const aggregator = { username: "system:aggregator", groups: [] };

/**
 * Reads the OpenAPI documents of the servers behind APIServices, when one becomes available and every minute: the index of
 * v3, and all of v2. Source: KEP-2896, OpenAPI v3.
 */
export function startRemoteOpenapi(
  server: ServerContext,
  services: ApiServices,
  remoteOf: (service: ApiService) => RemoteServer,
  onChange: () => void,
): RemoteOpenapi {
  const known = new Map<string, KnownDocuments>();

  const work = async (name: string): Promise<boolean> => {
    const service = services.get(name);
    if (service?.spec.service === undefined) {
      if (known.delete(name)) onChange();
      return false;
    }
    if (!isAvailable(service)) return false;
    const remote = remoteOf(service);
    const before = known.get(name);
    const [v3, v2] = await Promise.all([readIndex(remote, server.stopping), readSwagger(service, remote, server.stopping, before?.v2)]);
    if (services.get(name)?.metadata.uid !== service.metadata.uid) return true;
    known.set(name, { service, v3, v2 });
    if (before === undefined || before.v2 !== v2 || !sameIndex(before.v3, v3)) onChange();
    return true;
  };
  const queue = createRetryQueue(work, {
    ...retries,
    onError: (name, error) => {
      if (!server.stopping.aborted)
        server.logger.info({ apiService: name, reason: (error as Error).message }, "the OpenAPI documents of an APIService cannot be read");
    },
  });
  for (const { metadata, spec } of services.all()) if (spec.service !== undefined) queue.add(metadata.name ?? "");
  services.onChange((name, service) => {
    if (service?.spec.service !== undefined || known.has(name)) queue.add(name);
  });
  return {
    v3: () => {
      const all = new Map<string, { url: string; service: ApiService }>();
      for (const { v3, service } of known.values()) for (const [name, url] of v3) all.set(name, { url, service });
      return all;
    },
    v2: () =>
      [...known.values()]
        .sort((a, b) => rank(b.service) - rank(a.service) || (String(a.service.metadata.name) < String(b.service.metadata.name) ? -1 : 1))
        .flatMap(({ v2 }) => (v2 === undefined ? [] : [v2.document])),
    settled: queue.settled,
    close: queue.close,
  };
}

function rank({ spec }: ApiService): number {
  return spec.groupPriorityMinimum * 1_001 + spec.versionPriority;
}

/** The names and URLs of the index; none where the server has no v3. */
async function readIndex(remote: RemoteServer, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const { status, body } = await fetchRemote(remote, { path: "/openapi/v3", user: aggregator, timeout, signal });
  if (status === 404) return new Map();
  if (status !== 200) throw new Error(`/openapi/v3: ${status}`);
  const index = JSON.parse(body.toString("utf8")) as JsonValue;
  const paths = isJsonObject(index) && isJsonObject(index["paths"]) ? index["paths"] : {};
  const urls = new Map<string, string>();
  for (const [name, item] of Object.entries(paths)) {
    const url = isJsonObject(item) ? item["serverRelativeURL"] : undefined;
    if (typeof url === "string" && url.startsWith(`/openapi/v3/${name}`)) urls.set(name, url);
  }
  return urls;
}

async function readSwagger(
  service: ApiService,
  remote: RemoteServer,
  signal: AbortSignal,
  before: KnownDocuments["v2"],
): Promise<KnownDocuments["v2"]> {
  const known = before?.etag === undefined ? {} : { known: before.etag };
  const { status, headers, body } = await fetchRemote(remote, { path: "/openapi/v2", user: aggregator, timeout, signal, ...known });
  if (status === 304 && before !== undefined) return before;
  if (status === 404) return undefined;
  if (status !== 200) throw new Error(`/openapi/v2: ${status}`);
  const document = JSON.parse(body.toString("utf8")) as JsonValue;
  if (!isJsonObject(document) || !isJsonObject(document["paths"])) return undefined;
  const start = `${pathOf(service)}/`;
  const own = filterSwagger(document as Swagger, (path) => path.startsWith(start));
  // Not all servers say what they have said before.
  return before !== undefined && deepEqual(before.document, own) ? before : { etag: headers.etag, document: own };
}

function sameIndex(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, url]) => b.get(name) === url);
}
