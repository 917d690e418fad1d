import { badRequest, notFound } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";

interface Container {
  name?: string;
  ports?: { containerPort?: number }[];
}

/** A Pod, as far as connecting to it goes. */
export interface Pod extends KubeObject {
  spec?: { nodeName?: string; containers?: Container[]; initContainers?: Container[]; ephemeralContainers?: Container[] };
  status?: { podIPs?: { ip?: string }[] };
}

/** A pod of the request's namespace. @throws StatusError 404 */
export async function readPod({ info, server }: RequestContext, scope: RequestScope, name: string): Promise<Pod> {
  await server.storage.barrier();
  const entry = scope.store.read(info.namespace, name);
  if (entry === undefined) throw notFound(scope.definition, name);
  return scope.store.parse(entry.value);
}

/** The container that a request names, or the only one. @throws StatusError 400 */
export function chooseContainer({ metadata: { name = "" }, spec = {} }: Pod, named: string): string {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec;
  const names = [...initContainers, ...containers, ...ephemeralContainers].map((one) => one.name ?? "");
  if (named !== "") {
    if (names.includes(named)) return named;
    throw badRequest(`container ${named} is not valid for pod ${name}`);
  }
  if (containers.length === 1) return containers[0]?.name ?? "";
  throw badRequest(`a container name must be specified for pod ${name}${containers.length === 0 ? "" : `, choose one of: [${names.join(" ")}]`}`);
}
