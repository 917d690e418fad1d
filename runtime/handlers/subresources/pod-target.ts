import { badRequest, notFound, statusError } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";

/** A Pod, as far as connecting to it goes. */
export interface Pod extends KubeObject {
  spec?: { nodeName?: string; containers?: { name?: string }[]; initContainers?: { name?: string }[]; ephemeralContainers?: { name?: string }[] };
}

interface Node extends KubeObject {
  status?: { addresses?: { type?: string; address?: string }[]; daemonEndpoints?: { kubeletEndpoint?: { Port?: number } } };
}

/** The pod that a path names. @throws StatusError 404 */
export async function readPod(context: RequestContext, scope: RequestScope): Promise<Pod> {
  const { info, server } = context;
  await server.storage.barrier();
  const entry = scope.store.read(info.namespace, info.name);
  if (entry === undefined) throw notFound(scope.definition, info.name);
  return scope.store.parse(entry.value);
}

const defaultContainer = "kubectl.kubernetes.io/default-container";

/** The container that a request names, or the only one. @throws StatusError 400 */
export function chooseContainer(pod: Pod, named: string): string {
  const { name = "", annotations = {} } = pod.metadata;
  const { containers = [], initContainers = [], ephemeralContainers = [] } = pod.spec ?? {};
  const names = (list: readonly { name?: string }[]): string[] => list.map((one) => one.name ?? "");
  if (named === "") {
    if (containers.length === 1) return containers[0]?.name ?? "";
    const preferred = annotations[defaultContainer];
    if (preferred !== undefined && names(containers).includes(preferred)) return preferred;
    const inits = initContainers.length > 0 ? ` or one of the init containers: [${names(initContainers).join(" ")}]` : "";
    throw badRequest(`a container name must be specified for pod ${name}, choose one of: [${names(containers).join(" ")}]${inits}`);
  }
  if (![...names(containers), ...names(initContainers), ...names(ephemeralContainers)].includes(named)) {
    throw badRequest(`container ${named} is not valid for pod ${name}`);
  }
  return named;
}

/** Where kubelets listen when their node does not say. */
const kubeletPort = 10250;

/** kube-apiserver's default --kubelet-preferred-address-types. */
const addressTypes = ["Hostname", "InternalDNS", "InternalIP", "ExternalDNS", "ExternalIP"];

/** Host and port of the kubelet of a node. @throws StatusError 404 (naming `resource`), 503 when the node has no address. */
export function kubeletAddress(context: RequestContext, nodeName: string, resource = "pods"): { readonly host: string; readonly port: number } {
  const entry = context.server.storage.get(`/registry/minions/${nodeName}`);
  if (entry === undefined) throw notFound({ group: "", resource }, nodeName);
  const { status = {} } = JSON.parse(entry.value.toString("utf8")) as Node;
  const addresses = status.addresses ?? [];
  for (const type of addressTypes) {
    const address = addresses.find((one) => one.type === type)?.address;
    if (address !== undefined && address !== "") return { host: address, port: status.daemonEndpoints?.kubeletEndpoint?.Port || kubeletPort };
  }
  const known = addresses.map(({ type = "", address = "" }) => `{${type} ${address}}`).join(" ");
  throw statusError("", `no preferred addresses found; known addresses: [${known}]`);
}
