import type { KubeObject } from "../../meta/object.ts";
import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { type AuthenticationTrust, sameData, type TrustData, trustData } from "./trust-data.ts";

const namespace = "kube-system";
const name = "extension-apiserver-authentication";
const key = `/registry/configmaps/${namespace}/${name}`;

type ConfigMap = KubeObject & { data?: TrustData };

/**
 * Keeps the config map from which servers behind this one learn whom to believe, together with what other replicas have
 * put there. Source: Kubernetes documentation, "Configure the Aggregation Layer".
 */
export async function publishAuthentication(server: ServerContext, trust: AuthenticationTrust): Promise<void> {
  const definition = server.scheme.definition("", "v1", "configmaps");
  if (definition === undefined) return;
  const publish = async (): Promise<void> => {
    const entry = server.storage.get(key);
    const data = entry === undefined ? undefined : ((JSON.parse(entry.value.toString("utf8")) as ConfigMap).data ?? {});
    if (server.stopping.aborted || (data !== undefined && sameData(data, trustData(data, trust, server.now())))) return;
    await write(server, await server.scheme.scope(definition), trust);
  };
  const unfollow = server.watches.follow(key, {
    onChanges: (changes) => {
      if (changes.at(-1)?.type !== "delete") return;
      publish().catch((error: unknown) => server.logger.error({ err: error }, `${name} cannot be published`));
    },
  });
  server.stopping.addEventListener("abort", unfollow, { once: true });
  await server.hooks.run(["start-cluster-authentication-info-controller"], publish);
}

async function write(server: ServerContext, scope: RequestScope, trust: AuthenticationTrust): Promise<void> {
  // Loaded where there is something to write: on most starts all is as it should be.
  const { createOwnObject, ownObject } = await import("../../registry/own-object.ts");
  const { entry } = await guaranteedUpdate(server, scope.store, key, async (current) => {
    if (current === undefined) return { change: { type: "keep" }, result: undefined };
    const object = current.object as ConfigMap;
    const live = structuredClone(object);
    object.data = trustData(object.data ?? {}, trust, server.now());
    ownObject(server, scope, object, live);
    return { change: { type: "put", value: scope.store.serialize(object) }, result: undefined };
  });
  if (entry !== undefined) return;
  const data = trustData({}, trust, server.now());
  await createOwnObject(server, scope, { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data });
}
