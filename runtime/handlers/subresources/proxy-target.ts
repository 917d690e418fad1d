import { lookup } from "node:dns/promises";
import { badRequest } from "../../errors/status-error.ts";
import { connectionFailure } from "../../extensions/connection-failure.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { findKubelet } from "../../kubelet/find-kubelet.ts";
import { isGlobalUnicast } from "../../kubelet/is-global-unicast.ts";
import type { Target } from "../../kubelet/kubelet-client.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { readPod } from "./pod-target.ts";
import { findServiceEndpoint } from "./service-endpoint.ts";

/** What the name in the path of a proxy says: "web", "web:80", "https:web:443". */
interface ProxiedName {
  readonly scheme: "" | "http" | "https";
  readonly name: string;
  /** A number, the name of a service's port, or "". */
  readonly port: string;
}

/** Where a request to the proxy of a pod, a service or a node goes. @throws StatusError 400, 404, 503 */
export async function proxyTarget(context: RequestContext, scope: RequestScope): Promise<Target> {
  const { resource, name } = context.info;
  const proxied = splitName(name, resource.replace(/s$/, ""));
  if (resource === "nodes") return nodeTarget(context, proxied);
  if (resource === "pods") return podTarget(context, scope, proxied);
  await context.server.storage.barrier();
  const { host, port } = findServiceEndpoint(context.server.storage, context.info.namespace, proxied.name, proxied.port, name);
  return { scheme: proxied.scheme || "http", host, port, trust: "stranger" };
}

function splitName(text: string, kind: string): ProxiedName {
  const parts = text.split(":");
  const [scheme = "", name = "", port = ""] = parts.length === 3 ? parts : ["", ...parts];
  const known = scheme === "" || scheme === "http" || scheme === "https";
  if (parts.length > 3 || name === "" || !known || (kind !== "service" && portNumber(port) === undefined)) {
    throw badRequest(`invalid ${kind} request ${JSON.stringify(text)}`);
  }
  return { scheme, name, port };
}

/** 0 for none; undefined for what is no port. */
function portNumber(text: string): number | undefined {
  return /^\d{0,5}$/.test(text) && Number(text) <= 0xffff ? Number(text) : undefined;
}

async function podTarget(context: RequestContext, scope: RequestScope, { scheme, name, port }: ProxiedName): Promise<Target> {
  const { spec = {}, status = {} } = await readPod(context, scope, name);
  const host = status.podIPs?.[0]?.ip ?? "";
  if (!isGlobalUnicast(host)) throw badRequest("address not allowed");
  const declared = spec.containers?.find(({ ports = [] }) => ports.length > 0)?.ports?.[0]?.containerPort;
  const usual = scheme === "https" ? 443 : 80;
  return { scheme: scheme || "http", host, port: portNumber(port) || declared || usual, trust: "stranger" };
}

/** A node's kubelet, or what else listens on the node. */
async function nodeTarget({ server }: RequestContext, { scheme, name, port }: ProxiedName): Promise<Target> {
  await server.storage.barrier();
  const kubelet = findKubelet(server, name, "nodes");
  await checkHost(kubelet.host);
  const wanted = portNumber(port) || kubelet.port;
  if (wanted === kubelet.port) return { scheme: "https", host: kubelet.host, port: kubelet.port, trust: "kubelet" };
  return { scheme: scheme || "http", host: kubelet.host, port: wanted, trust: "stranger" };
}

/** A node says itself where it is: it must not have this server call itself, or its neighbours on the link. @throws StatusError 400 */
async function checkHost(host: string): Promise<void> {
  let addresses: readonly { readonly address: string }[];
  try {
    addresses = await lookup(host, { all: true });
  } catch (error) {
    throw badRequest(connectionFailure(error, host).replace(/^dial tcp: /, ""));
  }
  if (addresses.length === 0) throw badRequest("no addresses for hostname");
  if (!addresses.every(({ address }) => isGlobalUnicast(address))) throw badRequest("address not allowed");
}
