import { notFound, statusError } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";

interface Node extends KubeObject {
  status?: {
    addresses?: { type?: string; address?: string }[];
    daemonEndpoints?: { kubeletEndpoint?: { Port?: number } };
    declaredFeatures?: string[];
  };
}

/** The kubelet of a node, as the node's status tells of it. */
export interface Kubelet {
  readonly host: string;
  readonly port: number;
  /** What the kubelet says that it can do. */
  readonly features: readonly string[];
}

/** Finds the kubelet of a node. @throws StatusError 404 (naming `resource`), 500 when the node has no address of a type that is wanted. */
export function findKubelet({ storage, options }: Pick<ServerContext, "storage" | "options">, nodeName: string, resource = "pods"): Kubelet {
  const entry = storage.get(`/registry/minions/${nodeName}`);
  if (entry === undefined) throw notFound({ group: "", resource }, nodeName);
  const { status = {} } = JSON.parse(entry.value.toString("utf8")) as Node;
  const addresses = status.addresses ?? [];
  for (const type of options.kubeletPreferredAddressTypes) {
    const address = addresses.find((one) => one.type === type)?.address;
    if (address === undefined || address === "") continue;
    const port = status.daemonEndpoints?.kubeletEndpoint?.Port ?? 0;
    return { host: address, port: port > 0 ? port : options.kubeletPort, features: status.declaredFeatures ?? [] };
  }
  const known = addresses.map(({ type = "", address = "" }) => `{${type} ${address}}`).join(" ");
  throw statusError("", `no preferred addresses found; known addresses: [${known}]`);
}
