import { createHash } from "node:crypto";
import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { type ApiService, isAvailable } from "./api-service.ts";
import { type ApiServices, pathOf } from "./api-services.ts";
import { convertSwagger } from "./convert-swagger.ts";
import { fetchRemote } from "./fetch-remote.ts";
import { filterSwagger, type Swagger } from "./merge-swagger.ts";
import type { RemoteServer } from "./remote-server.ts";
import { createRetryQueue, type RetryQueue } from "./retry-queue.ts";

/** The OpenAPI documents of other servers. */
export interface RemoteOpenapi extends Pick<RetryQueue, "settled" | "close"> {
  /** The v3 documents: names as this server's index lists them ("apis/example.com/v1"), with where they are and who has them. */
  readonly v3: () => ReadonlyMap<string, { readonly url: string; readonly service: ApiService }>;
  /** The v3 documents made here, of the v2 documents of servers that have no v3. */
  readonly converted: () => ReadonlyMap<string, ConvertedDocument>;
  /** The v2 documents, each with the paths of its APIService alone; those of greater priority first. */
  readonly v2: () => readonly Swagger[];
}

/** A document ready to send. */
export interface ConvertedDocument {
  readonly hash: string;
  readonly body: Buffer;
}

interface KnownDocuments {
  readonly service: ApiService;
  readonly v3: ReadonlyMap<string, string>;
  readonly v2: KnownSwagger | undefined;
}

interface KnownSwagger {
  readonly etag: string | undefined;
  /** The paths of the APIService alone. */
  readonly document: Swagger;
  /** All of it, where the server has no v3. */
  readonly converted: ConvertedDocument | undefined;
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
    if (service?.spec.service === undefined || !isAvailable(service)) return false;
    const remote = remoteOf(service);
    const before = known.get(name);
    const index = await readIndex(remote, server.stopping);
    const v2 = await readSwagger(service, remote, server.stopping, index === undefined, before?.v2);
    const v3 = index ?? new Map<string, string>();
    const now = services.get(name);
    if (now?.spec.service === undefined || now.metadata.uid !== service.metadata.uid) return false;
    known.set(name, { service, v3, v2 });
    if (before === undefined || before.v2 !== v2 || !sameIndex(before.v3, v3)) onChange();
    return true;
  };
  const queue = createRetryQueue(work, {
    ...retries,
    counts: server.metrics.queues.seriesOf("open_api_aggregation_controller"),
    onError: (name, error) => {
      if (!server.stopping.aborted)
        server.logger.info({ apiService: name, reason: (error as Error).message }, "the OpenAPI documents of an APIService cannot be read");
    },
  });
  for (const { metadata, spec } of services.all()) if (spec.service !== undefined) queue.add(metadata.name ?? "");
  services.onChange((name, service) => {
    if (service?.spec.service !== undefined) queue.add(name);
    else if (known.delete(name)) onChange();
  });
  return {
    v3: () => {
      const all = new Map<string, { url: string; service: ApiService }>();
      for (const { v3, service } of known.values()) for (const [name, url] of v3) all.set(name, { url, service });
      return all;
    },
    converted: () => {
      const all = new Map<string, ConvertedDocument>();
      for (const { v2, service } of known.values()) if (v2?.converted !== undefined) all.set(pathOf(service).slice(1), v2.converted);
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

/** The names and URLs of the index; undefined where the server has no v3. */
async function readIndex(remote: RemoteServer, signal: AbortSignal): Promise<ReadonlyMap<string, string> | undefined> {
  const { status, body } = await fetchRemote(remote, { path: "/openapi/v3", user: aggregator, timeout, signal });
  if (status === 404) return undefined;
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
  convert: boolean,
  before: KnownSwagger | undefined,
): Promise<KnownSwagger | undefined> {
  const isUsable = before !== undefined && (before.converted !== undefined) === convert;
  const known = isUsable && before.etag !== undefined ? { known: before.etag } : {};
  const { status, headers, body } = await fetchRemote(remote, { path: "/openapi/v2", user: aggregator, timeout, signal, ...known });
  if (status === 304 && isUsable) return before;
  if (status === 404) return undefined;
  if (status !== 200) throw new Error(`/openapi/v2: ${status}`);
  const document = JSON.parse(body.toString("utf8")) as JsonValue;
  if (!isJsonObject(document) || !isJsonObject(document["paths"])) return undefined;
  const start = `${pathOf(service)}/`;
  const own = filterSwagger(document as Swagger, (path) => path.startsWith(start));
  // Not all servers say what they have said before.
  if (isUsable && deepEqual(before.document, own)) return before;
  return { etag: headers.etag, document: own, converted: convert ? convertDocument(document as Swagger) : undefined };
}

function convertDocument(document: Swagger): ConvertedDocument {
  const body = Buffer.from(JSON.stringify(convertSwagger(document)));
  return { hash: createHash("sha512").update(body).digest("hex").toUpperCase(), body };
}

function sameIndex(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, url]) => b.get(name) === url);
}
