import { posix } from "node:path";
import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { Target } from "../../kubelet/kubelet-client.ts";
import { escapedPath } from "../../proxy/escaped-path.ts";
import { forwardedHeaders, type Headers } from "../../proxy/headers.ts";
import { relay } from "../../proxy/relay.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { ConnectOptions } from "./connect-options.ts";
import { proxyTarget } from "./proxy-target.ts";
import { refuseRelay } from "./refuse-relay.ts";
import { rewriteLocation } from "./rewrite-location.ts";
import { rewritePage } from "./rewrite-page.ts";

/** The rules of browsers for pages of a pod are not those for this server's. */
const corsHeaders = ["credentials", "headers", "methods", "origin"].map((name) => `access-control-allow-${name}`);

/** nodes/proxy, pods/proxy and services/proxy: HTTP, and what it may be upgraded to, with what answers there. */
export async function proxyToTarget(context: RequestContext, scope: RequestScope, { object }: ConnectOptions): Promise<Answer> {
  const { info, server, request } = context;
  const target = await proxyTarget(context, scope);
  const asked = (object as { path?: string }).path ?? "";
  const path = asked === "" ? "" : posix.normalize(asked);
  const mark = request.url.indexOf("?");
  const query = mark < 0 ? "" : request.url.slice(mark).replace(/[^!-~]/g, encodeURIComponent);
  if (path === "" && request.upgrade === undefined && (request.method === "GET" || request.method === "HEAD")) {
    return { status: 301, headers: { location: `${escapedPath(info.path)}/${query}` } };
  }
  const prefix = path !== "" && info.path.endsWith(path) ? info.path.slice(0, -path.length) : info.path;
  const headers = forwardedHeaders(request);
  if (request.upgrade === undefined) headers["x-forwarded-uri"] = posix.join(escapedPath(prefix), escapedPath(path), path === "" ? "/" : "");
  return relay(context, {
    open: () => server.kubelets.open(target, { method: request.method, path: `${escapedPath(path) || "/"}${query}`, headers }),
    host: target.host,
    refuse: refuseRelay,
    change: (response, answered) => {
      for (const name of corsHeaders) delete answered[name];
      const names = namesOf(target, headers);
      if (answered["location"] === undefined) {
        return request.method === "HEAD" ? undefined : rewritePage(response, answered, (link) => rewriteLink(link, names, prefix));
      }
      answered["location"] = rewriteLocation(String(answered["location"]), names, prefix);
      return undefined;
    },
  });
}

/** A link that is no URL stays. */
function rewriteLink(link: string, names: ReturnType<typeof namesOf>, prefix: string): string {
  try {
    return rewriteLocation(link, names, prefix);
  } catch {
    return link;
  }
}

/** How what answers may call itself. */
function namesOf({ host, port }: Target, headers: Headers): { readonly target: string; readonly asked: string } {
  return { target: `${host.includes(":") ? `[${host}]` : host}:${port}`, asked: String(headers["host"] ?? "") };
}
