import type { RequestLabels } from "../server/metrics.ts";
import type { RequestContext } from "./request-context.ts";

/** What metrics call verbs, scopes and dry runs. */
export const verbs = ["GET", "LIST", "WATCH", "POST", "PUT", "PATCH", "APPLY", "DELETE", "CONNECT", "other"] as const;
export const scopes = ["", "cluster", "namespace", "resource"] as const;
export const dryRuns = ["", "All", "invalid"] as const;

/** The place of a value in the lists above: numbers find a series without making a text. */
export interface RequestForm {
  readonly verb: number;
  readonly scope: number;
  readonly dryRun: number;
}

type ReportedVerb = (typeof verbs)[number];

const verbOfInfo: ReadonlyMap<string, ReportedVerb> = new Map<string, ReportedVerb>([
  ["get", "GET"],
  ["list", "LIST"],
  ["watch", "WATCH"],
  ["create", "POST"],
  ["update", "PUT"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
  ["deletecollection", "DELETE"],
  ["head", "GET"],
  ["post", "POST"],
  ["put", "PUT"],
]);
const connections: ReadonlySet<string> = new Set(["log", "exec", "portforward", "attach", "proxy"]);
const verbPlaces: ReadonlyMap<string, number> = new Map(verbs.map((verb, place) => [verb, place]));
const otherPlace = verbs.indexOf("other");

const [noScope, cluster, namespaced, single] = scopes.map((_, place) => place) as [number, number, number, number];
const [wet, dry, invalid] = dryRuns.map((_, place) => place) as [number, number, number];

/** What metrics tell of a request besides its target: numbers, because each request is counted. */
export function requestForm(context: RequestContext): RequestForm {
  return { verb: verbPlaces.get(reportedVerb(context)) ?? otherPlace, scope: scopeOf(context), dryRun: dryRunOf(context) };
}

function reportedVerb({ info, request }: RequestContext): ReportedVerb {
  if (info.isResourceRequest && info.subresource !== "" && connections.has(info.subresource)) return "CONNECT";
  if (info.verb === "patch" && request.headers["content-type"] === "application/apply-patch+yaml") return "APPLY";
  return verbOfInfo.get(info.verb) ?? "other";
}

function scopeOf({ info }: RequestContext): number {
  if (!info.isResourceRequest) return noScope;
  if (info.parts.length > 1 || info.verb === "create") return single;
  return info.namespace === "" ? cluster : namespaced;
}

function dryRunOf({ request, query }: Pick<RequestContext, "request"> & { readonly query: URLSearchParams }): number {
  if (!request.url.includes("dryRun")) return wet;
  const given = query.getAll("dryRun");
  if (given.length === 0) return wet;
  return given.every((one) => one === "All") ? dry : invalid;
}

/** As `requestForm`, in words, for counts of what is rare; of resources that nobody serves only the verb: clients invent them. */
export function requestLabels(context: RequestContext): RequestLabels {
  const { info, server } = context;
  const verb = reportedVerb(context);
  const known = info.isResourceRequest && server.scheme.definition(info.group, info.version, info.resource) !== undefined;
  if (!known) return { verb, group: "", version: "", resource: "", subresource: "", scope: "" };
  const { group, version, resource, subresource } = info;
  return { verb, group, version, resource, subresource, scope: scopes[scopeOf(context)] ?? "" };
}
