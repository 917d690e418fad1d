import { formatApiVersion } from "../meta/group-version.ts";
import { createInformer } from "./informer.ts";
import { listPages } from "./list-pages.ts";
import { encodePatch } from "./patch-body.ts";
import type {
  ClientObject,
  ClientResource,
  DeleteOptions,
  ListOptions,
  ObjectList,
  ResourceClient,
  WatchOptions,
  WriteOptions,
} from "./resource-client.ts";
import type { RestClient, RestRequest } from "./rest-client.ts";
import { watchEvents } from "./watch-stream.ts";

type Query = Record<string, string | number | boolean | undefined>;

/** The client of one resource over `rest`; without `namespace` it lists and watches all of them. */
export function createResourceClient<T extends ClientObject, A>(
  rest: RestClient,
  resource: ClientResource,
  namespace?: string,
): ResourceClient<T, A> {
  const collection = collectionPath(resource, namespace);
  const item = (name: string | undefined, subresource?: string) =>
    `${collection}/${encodeURIComponent(name ?? "")}${subresource === undefined ? "" : `/${subresource}`}`;
  const send = async (
    method: string,
    path: string,
    query: Query,
    options?: { signal?: AbortSignal },
    body?: { text: string; contentType?: string },
  ) => {
    const request: RestRequest = {
      method,
      path: path + queryString(query),
      ...(body === undefined ? {} : { body: body.text }),
      ...(body?.contentType === undefined ? {} : { contentType: body.contentType }),
      ...(options?.signal === undefined ? {} : { signal: options.signal }),
    };
    return rest.request(request);
  };
  const withKind = (object: T) => ({ text: JSON.stringify({ apiVersion: formatApiVersion(resource), kind: resource.kind, ...object }) });
  const list = async (options: ListOptions = {}) => (await send("GET", collection, listQuery(options), options)) as ObjectList<T>;
  const watch = async function* (options: WatchOptions = {}) {
    const { signal, ...query } = options;
    const answer = await rest.stream({
      method: "GET",
      path:
        collection + queryString({ watch: true, ...(options.sendInitialEvents === true ? { resourceVersionMatch: "NotOlderThan" } : {}), ...query }),
      ...(signal === undefined ? {} : { signal }),
    });
    yield* watchEvents<T>(answer);
  };
  return {
    get: async (name, options = {}) => (await send("GET", item(name), { resourceVersion: options.resourceVersion }, options)) as T,
    list,
    listPages: (options) => listPages(list, options),
    listAll: async function* (options = {}) {
      for await (const page of listPages(list, options)) yield* page.items;
    },
    create: async (object, options = {}) => (await send("POST", collection, writeQuery(options), options, withKind(object))) as T,
    update: async (object, options = {}) => (await send("PUT", item(object.metadata?.name), writeQuery(options), options, withKind(object))) as T,
    updateStatus: async (object, options = {}) =>
      (await send("PUT", item(object.metadata?.name, "status"), writeQuery(options), options, withKind(object))) as T,
    patch: async (name, patch, options = {}) =>
      (await send("PATCH", item(name, options.subresource), writeQuery(options), options, encodePatch(patch))) as T,
    apply: async (configuration, options) => {
      const name = (configuration as { metadata?: { name?: string } }).metadata?.name;
      const body = { text: JSON.stringify(configuration), contentType: "application/apply-patch+yaml" };
      return (await send("PATCH", item(name, options.subresource), { ...writeQuery(options), force: options.force }, options, body)) as T;
    },
    delete: async (name, options = {}) => {
      await send("DELETE", item(name), {}, options, deleteBody(options));
    },
    deleteCollection: async (options = {}) => {
      await send("DELETE", collection, listQuery(options), options, deleteBody(options));
    },
    watch,
    informer: (options) => createInformer<T>({ list, watch }, options),
  };
}

function collectionPath(resource: ClientResource, namespace: string | undefined): string {
  const root = resource.group === "" ? `/api/${resource.version}` : `/apis/${resource.group}/${resource.version}`;
  return `${root}${resource.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : ""}/${resource.resource}`;
}

function queryString(query: Query): string {
  const parts = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function listQuery(options: ListOptions): Query {
  const { labelSelector, fieldSelector, resourceVersion, resourceVersionMatch, limit } = options;
  return { labelSelector, fieldSelector, resourceVersion, resourceVersionMatch, limit, continue: options.continue };
}

function writeQuery(options: WriteOptions): Query {
  return { dryRun: options.dryRun === true ? "All" : undefined, fieldManager: options.fieldManager, fieldValidation: options.fieldValidation };
}

function deleteBody(options: DeleteOptions): { text: string } {
  const { gracePeriodSeconds, propagationPolicy, preconditions } = options;
  const dryRun = options.dryRun === true ? ["All"] : undefined;
  return { text: JSON.stringify({ apiVersion: "v1", kind: "DeleteOptions", gracePeriodSeconds, propagationPolicy, preconditions, dryRun }) };
}
