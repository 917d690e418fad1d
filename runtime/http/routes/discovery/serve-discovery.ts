import { createHash } from "node:crypto";
import { pathNotFound } from "../../../errors/status-error.ts";
import { formatApiVersion } from "../../../meta/group-version.ts";
import type { JsonObject } from "../../../meta/json.ts";
import type { ApiGroup } from "../../../scheme/resource-definition.ts";
import type { Scheme } from "../../../scheme/scheme.ts";
import type { Format } from "../../../serialization/negotiate.ts";
import type { Answer } from "../../answer.ts";
import { encodeDocument } from "../../encode-document.ts";
import { pageNotFound } from "../../page-not-found.ts";
import type { RequestContext } from "../../request-context.ts";
import { documentAnswer, requireReadable } from "../document-answer.ts";
import { aggregatedDiscovery } from "./aggregated.ts";
import { apiResources } from "./api-resources.ts";
import { cachedByScheme } from "./cached.ts";
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
    if (rest.length === 0) return serveRoot(context, "core", scheme.group(""), () => coreVersions(context));
    return rest.length === 1 ? serveVersion(context, "", rest[0] as string) : undefined;
  }
  // Only /apis itself offers the aggregated form, not /apis/.
  if (rest.length === 0)
    return path === "/apis" ? serveRoot(context, "groups", undefined, () => groupList(scheme)) : documentAnswer(context, groupList(scheme));
  if (rest.length === 1) return serveGroup(context, rest[0] as string);
  return rest.length === 2 ? serveVersion(context, rest[0] as string, rest[1] as string) : undefined;
}

function serveRoot(context: RequestContext, part: "core" | "groups", core: ApiGroup | undefined, legacy: () => JsonObject): Answer {
  const { headers, method } = context.request;
  const format = method === "GET" ? negotiateAggregated(headers.accept) : undefined;
  if (format === undefined) {
    if (part === "core") requireReadable(context);
    return documentAnswer(context, legacy());
  }
  const { scheme } = context.server;
  const encoded = cachedByScheme(scheme, `aggregated ${part} ${format}`, () => {
    const groups = part === "groups" ? namedGroups(scheme) : core === undefined ? [] : [core];
    return encodeAggregated(groups, format);
  });
  const common = { etag: encoded.etag, vary: "Accept" };
  if (headers["if-none-match"] === encoded.etag) return { status: 304, headers: common };
  return { status: 200, headers: { "content-type": encoded.contentType, ...common }, body: encoded.body, compressible: true };
}

function encodeAggregated(groups: readonly ApiGroup[], format: Format) {
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

/** Built-in groups in the order they were given, then those of CRDs by name. */
function namedGroups(scheme: Scheme): ApiGroup[] {
  const named = scheme.groups.filter((group) => group.group !== "");
  const custom = named.filter(isCustom).sort((a, b) => (a.group < b.group ? -1 : 1));
  return [...named.filter((group) => !isCustom(group)), ...custom];
}

function groupList(scheme: Scheme): JsonObject {
  return cachedByScheme(scheme, "groups", () => ({ kind: "APIGroupList", apiVersion: "v1", groups: namedGroups(scheme).map(groupDocument) }));
}

function groupDocument(group: ApiGroup): JsonObject {
  const versions = group.versions.map(({ version }) => ({ groupVersion: formatApiVersion({ group: group.group, version }), version }));
  return { name: group.group, versions, ...(versions[0] === undefined ? {} : { preferredVersion: versions[0] }) };
}

function serveGroup(context: RequestContext, name: string): Answer {
  const group = name === "" ? undefined : context.server.scheme.group(name);
  if (group === undefined) return pageNotFound();
  return documentAnswer(context, { kind: "APIGroup", apiVersion: "v1", ...groupDocument(group) });
}

function serveVersion(context: RequestContext, groupName: string, versionName: string): Answer {
  const { scheme } = context.server;
  const group = scheme.group(groupName);
  if (group === undefined) return pageNotFound();
  const version = group.versions.find((one) => one.version === versionName);
  if (version === undefined) {
    if (isCustom(group)) return pageNotFound();
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

function isCustom(group: ApiGroup): boolean {
  return group.versions.every((version) => version.resources.every((resource) => resource.custom));
}
