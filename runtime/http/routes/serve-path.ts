import { pathNotFound } from "../../errors/status-error.ts";
import type { Answer } from "../answer.ts";
import { pageNotFound } from "../page-not-found.ts";
import type { RequestContext } from "../request-context.ts";
import { serveDiscovery } from "./discovery/serve-discovery.ts";
import { serveHealth } from "./health.ts";
import { serveMetrics } from "./metrics.ts";
import { serveIssuer, serveKeys } from "./openid.ts";
import { serveRootPaths } from "./root-paths.ts";
import { serveVersionDocument } from "./version.ts";

/** Answers a path that is no resource's; undefined when the path is not its. */
type PathHandler = (context: RequestContext) => Answer | undefined | Promise<Answer | undefined>;

/** By the path's first segment, so that an unknown path costs one look-up. */
const handlers: ReadonlyMap<string, PathHandler> = new Map<string, PathHandler>([
  ["", exactly(["/"], serveRootPaths)],
  ["index.html", exactly(["/index.html"], serveRootPaths)],
  ["api", serveDiscovery],
  ["apis", serveDiscovery],
  ["healthz", serveHealth],
  ["livez", serveHealth],
  ["readyz", serveHealth],
  ["version", service("/version", serveVersionDocument)],
  ["metrics", serveMetrics],
  // What few ask for is loaded when somebody does.
  ["statusz", exactly(["/statusz"], async (context) => (await import("./zpages/statusz.ts")).serveStatusz(context))],
  ["flagz", exactly(["/flagz"], async (context) => (await import("./zpages/flagz.ts")).serveFlagz(context))],
  ["debug", async (context) => (await import("./debug/serve-debug.ts")).serveDebug(context)],
  // A start has no use for it, and it brings protobuf along.
  ["openapi", async (context) => (await import("./openapi/serve-openapi.ts")).serveOpenapi(context)],
  ["openid", service("/openid/v1/jwks", serveKeys)],
  [".well-known", service("/.well-known/openid-configuration", serveIssuer)],
]);

/** The paths outside resources; 404 as text for those that nobody serves. */
export async function servePath(context: RequestContext): Promise<Answer> {
  const first = context.info.path.split("/", 2)[1] ?? "";
  return (await handlers.get(first)?.(context)) ?? pageNotFound();
}

function exactly(paths: readonly string[], handler: PathHandler): PathHandler {
  return (context) => (paths.includes(context.info.path) ? handler(context) : undefined);
}

/** A service of one document: below it, there is nothing, and a Status says so. */
function service(root: string, handler: PathHandler): PathHandler {
  return (context) => {
    const { path } = context.info;
    if (path === root || path === `${root}/`) return handler(context);
    if (path.startsWith(`${root}/`)) throw pathNotFound();
    return undefined;
  };
}
