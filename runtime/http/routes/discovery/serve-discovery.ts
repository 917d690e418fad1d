import { createHash } from "node:crypto";
import { pathNotFound } from "../../../errors/status-error.ts";
import { formatApiVersion } from "../../../meta/group-version.ts";
import type { JsonObject } from "../../../meta/json.ts";
import { isCustomGroup } from "../../../scheme/is-custom-group.ts";
import type { ApiGroup } from "../../../scheme/resource-definition.ts";
import type { Format } from "../../../serialization/negotiate.ts";
import type { Answer } from "../../answer.ts";
import { encodeDocument } from "../../encode-document.ts";
import { pageNotFound } from "../../page-not-found.ts";
import type { RequestContext } from "../../request-context.ts";
import { documentAnswer, requireReadable } from "../document-answer.ts";
import { aggregatedDiscovery, groupDiscovery } from "./aggregated.ts";
import { apiResources } from "./api-resources.ts";
import { cachedByScheme } from "./cached.ts";
import { discoveredGroups, type ListedGroup, listedGroups } from "./listed-groups.ts";
import { negotiateAggregated } from "./negotiate-aggregated.ts";

/**
 * Discovery: /api, /api/v1, /apis, /apis/{group}, /apis/{group}/{version}; undefined for paths that are none of these.
 * Source: Kubernetes API concepts, "API discovery".
 */
export function serveDiscovery(context: RequestContext): Answer | undefined {
  const { path } = context.info;
  const [empty, prefix, ...rest] = path.endsWith("/") && path.length > 1 ? path.slice(0, -1).split("/") : path.split("/");
  if (empty !== "" || (prefix !== "api" && prefix !== "apis")) return undefined;
  const { scheme } = context.server;
  if (prefix === "api") {
    if (rest.length === 0) return serveRoot(context, "core", scheme.group(""), coreVersions);
    return rest.length === 1 ? serveVersion(context, "", rest[0] as string) : undefined;
  }
  // Only /apis itself offers the aggregated form, not /apis/.
  if (rest.length === 0) return path === "/apis" ? serveRoot(context, "groups", undefined, groupList) : documentAnswer(context, groupList(context));
  if (rest.length === 1) return serveGroup(context, rest[0] as string);
  return rest.length === 2 ? serveVersion(context, rest[0] as string, rest[1] as string) : undefined;
}

/** What metrics count the aggregated form as; the old documents are not counted. */
const targets = {
  core: { group: "", version: "", resource: "", subresource: "api" },
  groups: { group: "", version: "", resource: "", subresource: "apis" },
} as const;

function serveRoot(
  context: RequestContext,
  part: "core" | "groups",
  core: ApiGroup | undefined,
  legacy: (context: RequestContext) => JsonObject,
): Answer {
  const { headers, method } = context.request;
  const format = method === "GET" ? negotiateAggregated(headers.accept) : undefined;
  if (format === undefined) {
    if (part === "core") requireReadable(context);
    return documentAnswer(context, legacy(context));
  }
  context.target = targets[part];
  const { scheme, aggregation } = context.server;
  const encoded = cachedByScheme(
    scheme,
    `aggregated ${part} ${format}`,
    () => encodeAggregated(part === "groups" ? discoveredGroups(scheme, aggregation) : core === undefined ? [] : [groupDiscovery(core)], format),
    aggregation?.generation(),
  );
  const common = { etag: encoded.etag, vary: "Accept", "cache-control": "public" };
  if (headers["if-none-match"] === encoded.etag) return { status: 304, headers: common };
  return { status: 200, headers: { "content-type": encoded.contentType, ...common }, body: encoded.body, compressible: true };
}

function encodeAggregated(groups: readonly JsonObject[], format: Format) {
  const { contentType, body } = encodeDocument(aggregatedDiscovery(groups), format);
  const etag = `"${createHash("sha512").update(body).digest("hex").toUpperCase()}"`;
  return { contentType: `${contentType};g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList`, body, etag };
}

function coreVersions(context: RequestContext): JsonObject {
  const { headers } = context.request;
  const serverAddress = String(headers.host ?? headers[":authority"] ?? "");
  const versions = context.server.scheme.group("")?.versions.map((one) => one.version) ?? [];
  return { kind: "APIVersions", versions, serverAddressByClientCIDRs: [{ clientCIDR: "0.0.0.0/0", serverAddress }] };
}

function groupList({ server }: RequestContext): JsonObject {
  const make = () => ({ kind: "APIGroupList", apiVersion: "v1", groups: listedGroups(server.scheme, server.aggregation).map(groupDocument) });
  return cachedByScheme(server.scheme, "groups", make, server.aggregation?.generation());
}

function groupDocument({ group, versions: listed }: ListedGroup): JsonObject {
  const versions = listed.map((version) => ({ groupVersion: formatApiVersion({ group, version }), version }));
  return { name: group, versions, ...(versions[0] === undefined ? {} : { preferredVersion: versions[0] }) };
}

function serveGroup(context: RequestContext, name: string): Answer {
  const { scheme, aggregation } = context.server;
  const group = name === "" ? undefined : listedGroups(scheme, aggregation).find((one) => one.group === name);
  if (group === undefined) return pageNotFound();
  return documentAnswer(context, { kind: "APIGroup", apiVersion: "v1", ...groupDocument(group) });
}

function serveVersion(context: RequestContext, groupName: string, versionName: string): Answer {
  const { scheme } = context.server;
  const group = groupName === "" && context.info.path.startsWith("/apis/") ? undefined : scheme.group(groupName);
  if (group === undefined) return pageNotFound();
  const version = group.versions.find((one) => one.version === versionName);
  if (version === undefined) {
    if (isCustomGroup(group)) return pageNotFound();
    throw pathNotFound();
  }
  requireReadable(context);
  const document = cachedByScheme<JsonObject>(scheme, `version ${groupName}/${version.version}`, () => ({
    kind: "APIResourceList",
    ...(groupName === "" ? {} : { apiVersion: "v1" }),
    groupVersion: formatApiVersion({ group: groupName, version: version.version }),
    resources: apiResources(version, scheme),
  }));
  return documentAnswer(context, document);
}
