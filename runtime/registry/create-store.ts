import { parseExactly, stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { ServerContext } from "../server/server-context.ts";
import { printManagedFields } from "./managed-fields/print-managed-fields.ts";
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

function serializeObject(object: KubeObject): Buffer {
  const { apiVersion, kind, metadata, ...rest } = object;
  const { resourceVersion: _, managedFields, ...meta } = metadata;
  let head = `{"apiVersion":${JSON.stringify(apiVersion)},"kind":${JSON.stringify(kind)},"metadata":${stringifyExactly(meta)}`;
  if (managedFields !== undefined && managedFields !== null) {
    head = `${head.slice(0, -1)}${head.endsWith("{}") ? "" : ","}"managedFields":${printManagedFields(managedFields)}}`;
  }
  const tail = stringifyExactly(rest);
  return Buffer.from(tail === "{}" ? `${head}}` : `${head},${tail.slice(1)}`);
}
