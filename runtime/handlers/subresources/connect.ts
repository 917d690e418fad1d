import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import { attributesOf } from "../../authorization/filter.ts";
import { badRequest, forbidden } from "../../errors/status-error.ts";
import { methodNotAllowed } from "../../http/method-not-allowed.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { Handler, ResourceHandlers } from "../resource-handlers.ts";
import { type ConnectOptions, connectOptions } from "./connect-options.ts";

const streamMethods: ReadonlySet<string> = new Set(["GET", "POST"]);
const proxyMethods: ReadonlySet<string> = new Set(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);

/** exec, attach, portforward and proxy: streams between a client and a kubelet, a pod or a service. */
const connect: Handler = async (context, scope) => {
  const proxies = context.info.subresource === "proxy";
  if (!(proxies ? proxyMethods : streamMethods).has(context.request.method)) throw methodNotAllowed();
  const options = connectOptions(context, scope);
  await admitConnection(context, scope, options);
  // Loaded with the first of them.
  if (proxies) return (await import("./proxy-to-target.ts")).proxyToTarget(context, scope, options);
  await mayOpen(context);
  return (await import("./open-stream.ts")).openStream(context, scope, options);
};

export const connectHandlers: ResourceHandlers["subresources"][string] = { connect };

async function admitConnection(context: RequestContext, scope: RequestScope, { object, kind }: ConnectOptions): Promise<void> {
  const { info, query, server } = context;
  if ((query.get("dryRun") ?? "") !== "") throw badRequest("dryRun is not supported");
  const request = { name: info.name, namespace: info.namespace, object, options: undefined, dryRun: false };
  const attributes = admissionAttributes(context, scope, "CONNECT", request, { group: "", version: "v1", kind });
  await admit(attributes, server);
  await validateAdmission(attributes, server);
}

/** A stream that a GET opens, by WebSocket, does what a POST does, and needs its right too. @throws StatusError 403 */
async function mayOpen(context: RequestContext): Promise<void> {
  const { info, request, server } = context;
  const upgrade = String(request.headers["upgrade"] ?? "").toLowerCase();
  if (info.verb !== "get" || upgrade !== "websocket") return;
  const { decision, reason } = await server.authorizer.authorize({ ...attributesOf(context), verb: "create" });
  if (decision !== "Allow") throw forbidden({ group: "", resource: "pods" }, info.name, reason);
}
