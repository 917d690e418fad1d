import { exactFieldValue } from "./exact-field-value.ts";

/**
 * What a URL asks for, by the shapes of Kubernetes paths:
 * /api/{version}/…, /apis/{group}/{version}/…, with optional namespaces/{namespace}, resource, name, subresource.
 */
export interface RequestInfo {
  /** False for /healthz, /version, /openapi and discovery paths. */
  readonly isResourceRequest: boolean;
  /** Decoded, without the query. */
  readonly path: string;
  /** A Verb for resource requests ("" for methods that no verb stands for, "proxy" for its old paths), else the lower-case HTTP method. */
  readonly verb: string;
  /** "api" or "apis"; "" for paths that are no resource's. */
  readonly apiPrefix: string;
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  readonly resource: string;
  readonly subresource: string;
  readonly name: string;
  /** The path split after the version and the namespace, decoded: resource, name, subresource, and what follows. */
  readonly parts: readonly string[];
  readonly fieldSelector: string;
  readonly labelSelector: string;
}

const namespaceSubresources: ReadonlySet<string> = new Set(["status", "finalize"]);

const verbOfMethod: Readonly<Record<string, string>> = { GET: "get", HEAD: "get", POST: "create", PUT: "update", PATCH: "patch", DELETE: "delete" };

/** The part of URLSearchParams that a request's kind depends on. */
export interface QueryParameters {
  readonly get: (name: string) => string | null;
}

const noQuery: QueryParameters = { get: () => null };

/**
 * Reads a request's path the way kube-apiserver's RequestInfoFactory does, including its old /watch/ and /proxy/ paths.
 * `path` is decoded; `query` is called only where the answer depends on it.
 * @throws Error when an old /watch/ path ends too early.
 */
export function parseRequestInfo(method: string, path: string, query: () => QueryParameters = () => noQuery): RequestInfo {
  const parts = splitPath(path);
  const grouped = parts[0] === "apis";
  if (parts.length < 3 || !(grouped ? parts.length >= 4 : parts[0] === "api")) return nonResource(method, path);
  const group = grouped ? (parts[1] as string) : "";
  let at = grouped ? 3 : 2;
  const version = parts[at - 1] as string;
  const oldVerb = parts[at] === "watch" || parts[at] === "proxy" ? (parts[at] as string) : undefined;
  if (oldVerb !== undefined && ++at >= parts.length) throw new Error(`unable to determine kind and namespace from url, ${path}`);

  let namespace = "";
  if (parts[at] === "namespaces" && at + 1 < parts.length) {
    namespace = parts[at + 1] as string;
    if (at + 2 < parts.length && !namespaceSubresources.has(parts[at + 2] as string)) at += 2;
  }
  const own = parts.slice(at);
  let verb = oldVerb ?? verbOfMethod[method] ?? "";
  let name = own[1] ?? "";
  if (name === "" && verb === "get") ({ verb, name } = collectionVerb(query()));
  if (name === "" && verb === "delete") verb = "deletecollection";
  const selects = oldVerb === undefined && (verb === "list" || verb === "watch" || verb === "deletecollection");
  const parameters = selects ? query() : noQuery;
  return {
    isResourceRequest: true,
    path,
    verb,
    apiPrefix: parts[0] as string,
    group,
    version,
    namespace,
    resource: own[0] as string,
    subresource: verb === "proxy" ? "" : (own[2] ?? ""),
    name,
    parts: own,
    fieldSelector: parameters.get("fieldSelector") ?? "",
    labelSelector: parameters.get("labelSelector") ?? "",
  };
}

/** A GET without a name is a list or a watch; a selector that leaves one name names it, so that a rule on that name allows it. */
function collectionVerb(query: QueryParameters): { verb: string; name: string } {
  const watch = query.get("watch");
  const verb = watch !== null && watch.toLowerCase() !== "false" && watch !== "0" ? "watch" : "list";
  const selector = query.get("fieldSelector");
  if (selector === null || !isInteger(query.get("limit")) || !isInteger(query.get("timeoutSeconds"))) return { verb, name: "" };
  const name = exactFieldValue(selector, "metadata.name") ?? "";
  return { verb, name: isPathSegment(name) ? name : "" };
}

function nonResource(method: string, path: string): RequestInfo {
  return {
    isResourceRequest: false,
    path,
    verb: method.toLowerCase(),
    apiPrefix: "",
    group: "",
    version: "",
    namespace: "",
    resource: "",
    subresource: "",
    name: "",
    parts: [],
    fieldSelector: "",
    labelSelector: "",
  };
}

/** The segments between outer slashes; inner empty segments count. */
function splitPath(path: string): string[] {
  let start = 0;
  let end = path.length;
  while (start < end && path.charCodeAt(start) === 47) start++;
  while (end > start && path.charCodeAt(end - 1) === 47) end--;
  return start === end ? [] : path.slice(start, end).split("/");
}

function isInteger(text: string | null): boolean {
  return text === null || text === "" || /^[+-]?\d+$/.test(text);
}

function isPathSegment(name: string): boolean {
  return name !== "." && name !== ".." && !name.includes("/") && !name.includes("%");
}
