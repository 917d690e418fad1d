import { badRequest, methodNotSupported, notFound, pathNotFound } from "../errors/status-error.ts";
import type { Handler } from "../handlers/resource-handlers.ts";
import type { Verb } from "../meta/verb.ts";
import { patchType } from "../patch/read-patch.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { Answer } from "./answer.ts";
import { checkPathName } from "./check-path-name.ts";
import type { Filter } from "./filter.ts";
import { checkMediaTypes } from "./media-types.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { pageNotFound } from "./page-not-found.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestInfo } from "./request-info.ts";
import { servePath } from "./routes/serve-path.ts";

/** The last step: the handler of the resource and verb, found by table look-ups, or the document of another path, or another server. */
export const route: Filter = (context) => {
  const { info, server } = context;
  const elsewhere = server.aggregation?.answer(context);
  if (elsewhere !== undefined) return elsewhere;
  if (!info.isResourceRequest || !info.path.startsWith(info.apiPrefix, 1)) return servePath(context);
  const definition = server.scheme.definition(info.group, info.version, info.resource);
  if (definition === undefined || !isServedScope(definition, info)) return unknownResource(context);
  // A built-in's router refuses without the warning; a custom resource's warns first.
  if (definition.custom) warnOfDeprecation(definition, context);
  const handler = definition.custom ? customHandler(definition, context) : builtinHandler(definition, context);
  if (!definition.custom) warnOfDeprecation(definition, context);
  if (info.name !== "") checkPathName(info.name);
  context.target = definition;
  if (definition.deprecationWarning !== undefined) countDeprecated(definition, context);
  const scope = server.scheme.scope(definition);
  return scope instanceof Promise ? scope.then((loaded) => handler(context, loaded)) : handler(context, scope);
};

function warnOfDeprecation(definition: ResourceDefinition, context: RequestContext): void {
  if (definition.deprecationWarning !== undefined) context.warnings.push(definition.deprecationWarning);
}

/** The release that a warning names as the first without the version. */
const removal = /unavailable in v(\d+\.\d+)\+/;

function countDeprecated({ deprecationWarning = "", group, version, resource }: ResourceDefinition, { info, server }: RequestContext): void {
  const labels = { group, version, resource, subresource: info.subresource };
  server.metrics.deprecatedRequested(labels, removal.exec(deprecationWarning)?.[1] ?? "");
}

/** Namespaced resources answer inside namespaces, and across all of them to lists and watches; others outside. */
function isServedScope(definition: ResourceDefinition, info: RequestInfo): boolean {
  if (!definition.namespaced)
    return info.namespace === "" || (definition.resource === "namespaces" && definition.group === "" && info.name === info.namespace);
  if (info.namespace !== "") return true;
  // A built-in collection across namespaces exists for every method and refuses all but GET with a 405.
  return definition.custom ? info.verb === "list" || info.verb === "watch" : info.parts.length < 2;
}

/** Unknown kinds of a built-in group get a Status; groups that nobody serves, or that CRDs serve, get Go's plain text. */
function unknownResource(context: RequestContext): Answer {
  const group = context.server.scheme.group(context.info.group);
  if (group === undefined || group.versions.every((version) => version.resources.every((resource) => resource.custom))) return pageNotFound();
  throw pathNotFound();
}

function builtinHandler(definition: ResourceDefinition, context: RequestContext): Handler {
  const { info, request } = context;
  if (info.subresource !== "") {
    const handlers = definition.handlers.subresources[info.subresource];
    if (handlers === undefined) throw pathNotFound();
    if (info.parts.length > 3 && info.subresource !== "proxy") throw pathNotFound();
    if (handlers.connect !== undefined) return handlers.connect;
    return checked(handlers[info.verb as Verb], context);
  }
  const { verbs } = definition.handlers;
  const named = info.parts.length > 1;
  if (!isRouted(definition, info, named)) throw pathNotFound();
  // POST to an object, GET's HEAD and unknown methods: no verb. Collections across namespaces are only read.
  if (
    request.method === "HEAD" ||
    (info.verb === "watch" && request.method !== "GET") ||
    (named && info.verb === "create") ||
    (!named && (info.verb === "update" || info.verb === "patch"))
  )
    throw methodNotAllowed();
  if (definition.namespaced && info.namespace === "" && info.verb !== "list" && info.verb !== "watch") throw methodNotAllowed();
  // A kind that is only listed refuses to be watched in its own words.
  return checked(verbs[info.verb as Verb] ?? (info.verb === "watch" ? verbs.list : undefined), context);
}

/** What is only created, as reviews and bindings are, has neither objects nor a collection across namespaces. */
function isRouted({ handlers: { verbs }, namespaced }: ResourceDefinition, { verb, namespace }: RequestInfo, named: boolean): boolean {
  if (verb === "proxy") return false;
  if (named) return verbs.get !== undefined || verbs.update !== undefined || verbs.patch !== undefined || verbs.delete !== undefined;
  return !namespaced || namespace !== "" || verbs.list !== undefined;
}

function checked(handler: Handler | undefined, context: RequestContext): Handler {
  if (handler === undefined || context.request.method === "HEAD") throw methodNotAllowed();
  checkMediaTypes(context);
  return handler;
}

function customHandler(definition: ResourceDefinition, context: RequestContext): Handler {
  const { info } = context;
  const handlers = info.subresource === "" ? definition.handlers.verbs : definition.handlers.subresources[info.subresource];
  if (handlers === undefined || info.parts.length > 3) throw notFound(definition, info.name);
  if (info.verb === "patch") patchType(context, definition);
  if (info.name === "" && (info.verb === "update" || info.verb === "patch")) throw badRequest("name must be provided");
  const handler = handlers[info.verb as Verb];
  if (handler === undefined) throw methodNotSupported(definition, info.verb);
  return handler;
}
