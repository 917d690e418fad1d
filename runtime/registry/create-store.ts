import { parseExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { ServerContext } from "../server/server-context.ts";
import { serializeObject } from "./serialize-object.ts";
import type { Store } from "./store.ts";

/** The store of one resource; `hub` is the definition of its hub version. Keys are kube-apiserver's. */
export function createStore(hub: ResourceDefinition, server: Pick<ServerContext, "storage">): Store {
  const prefix = `/registry/${hub.storagePrefix}/`;
  const keyOf = hub.namespaced
    ? (namespace: string, name: string): string => `${prefix}${namespace}/${name}`
    : (_namespace: string, name: string): string => prefix + name;
  return { prefix, keyOf, read: (namespace, name) => server.storage.get(keyOf(namespace, name)), parse: parseObject, serialize: serializeObject };
}

function parseObject(value: Buffer): KubeObject {
  return parseExactly(value) as unknown as KubeObject;
}
