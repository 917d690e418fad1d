import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import { attributesOf } from "../../authorization/filter.ts";
import { badRequest, forbidden, notFound, statusError } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { Handler, ResourceHandlers } from "../resource-handlers.ts";
import { connectOptions } from "./connect-options.ts";
import { chooseContainer, kubeletAddress, readPod } from "./pod-target.ts";

/**
 * exec, attach, portforward and proxy: streams between a client and a kubelet, a pod or a service. What can be told
 * without them is answered here.
 */
const connect: Handler = async (context, scope) => {
  const { resource } = scope.definition;
  await admitConnection(context, scope);
  if (resource === "pods" && scope.definition.group === "") await mayOpen(context);
  if (resource === "nodes") await readNode(context, scope);
  else if (resource === "services") await readEndpoints(context);
  else await reachPod(context, scope);
  throw statusError("ServiceUnavailable", "error trying to reach the kubelet: this server opens no streams to kubelets");
};

async function admitConnection(context: RequestContext, scope: RequestScope): Promise<void> {
  const { info, query, server } = context;
  if ((query.get("dryRun") ?? "") !== "") throw badRequest("dryRun is not supported");
  const { object, kind } = connectOptions(context, scope);
  const request = { name: info.name, namespace: info.namespace, object, options: undefined, dryRun: false };
  const attributes = admissionAttributes(context, scope, "CONNECT", request, { group: "", version: "v1", kind });
  await admit(attributes, server);
  await validateAdmission(attributes, server);
}

/** A stream that a GET opens, by WebSocket, does what a POST does, and needs its right too. @throws StatusError 403 */
async function mayOpen(context: RequestContext): Promise<void> {
  const { info, request, server } = context;
  const upgrade = String(request.headers["upgrade"] ?? "").toLowerCase();
  if (info.subresource === "proxy" || info.verb !== "get" || upgrade !== "websocket") return;
  const { decision, reason } = await server.authorizer.authorize({ ...attributesOf(context), verb: "create" });
  if (decision !== "Allow") throw forbidden({ group: "", resource: "pods" }, info.name, reason);
}

export const connectHandlers: ResourceHandlers["subresources"][string] = { connect };

async function reachPod(context: RequestContext, scope: RequestScope): Promise<void> {
  const { info } = context;
  const pod = await readPod(context, scope);
  if (info.subresource === "exec" || info.subresource === "attach") chooseContainer(pod, context.query.get("container") ?? "");
  const nodeName = pod.spec?.nodeName ?? "";
  if (nodeName === "") throw badRequest(`pod ${info.name} does not have a host assigned`);
  kubeletAddress(context, nodeName);
}

async function readNode(context: RequestContext, scope: RequestScope): Promise<void> {
  const { server } = context;
  await server.storage.barrier();
  kubeletAddress(context, context.info.name, scope.definition.resource);
}

/** A service is reached through its endpoints; the name may carry a scheme and a port ("https:web:443"). */
async function readEndpoints({ info, server }: RequestContext): Promise<void> {
  await server.storage.barrier();
  const parts = info.name.split(":");
  const name = (parts.length === 3 ? parts[1] : parts[0]) ?? "";
  const entry = server.storage.get(`/registry/services/endpoints/${info.namespace}/${name}`);
  if (entry === undefined) throw notFound({ group: "", resource: "services" }, name);
}
