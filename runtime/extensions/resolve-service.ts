import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { Storage } from "../storage/storage.ts";
import type { ResolveService } from "./post-to-webhook.ts";

/** Finds the cluster IP of Services in the server's own storage. */
export function createResolveService({ storage }: { readonly storage: Pick<Storage, "get"> }): ResolveService {
  return ({ namespace, name, port }) => {
    const entry = storage.get(`/registry/services/specs/${namespace}/${name}`);
    if (entry === undefined) throw new Error(`service ${JSON.stringify(name)} not found`);
    const { spec } = JSON.parse(entry.value.toString("utf8")) as JsonObject;
    const { type, clusterIP, externalName, ports } = isJsonObject(spec) ? spec : {};
    if (type === "ExternalName") return { host: String(externalName), port };
    if (type === "ClusterIP" && clusterIP === "None") throw new Error('cannot route to service with ClusterIP "None"');
    if (type !== "ClusterIP" && type !== "LoadBalancer" && type !== "NodePort")
      throw new Error(`unsupported service type ${JSON.stringify(type ?? "")}`);
    const isServed = Array.isArray(ports) && ports.some((one) => isJsonObject(one) && one["port"] === port);
    if (!isServed) throw new Error(`no service port ${port} found for service ${JSON.stringify(name)}`);
    return { host: String(clusterIP), port };
  };
}
