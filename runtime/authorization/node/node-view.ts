import { parseStored, storedObject } from "../../admission/stored-object.ts";
import { fieldIndex } from "../../registry/field-index.ts";
import { indexedFields } from "../../selectors/selectable-fields.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type Pod } from "../../strategies/core/pods/pod.ts";
import { podRefersTo, type Referred, type Volume, volumeUsesSecret } from "./relations.ts";

/** What stands between a node and an object: the pods that run there, and what these refer to. */
export interface NodeView {
  readonly runsPod: (node: string, namespace: string, name: string) => boolean;
  readonly uses: (node: string, kind: Referred, namespace: string, name: string) => Promise<boolean>;
  readonly mounts: (node: string, volume: string) => Promise<boolean>;
  /** Whether the object at a key has the node in `spec.nodeName`. */
  readonly isOf: (node: string, key: string) => boolean;
}

/** Looks at the pods of one node, found by an index; so it costs as much as there are pods on a node. */
export function createNodeView(server: Pick<ServerContext, "scheme" | "storage" | "watches">): NodeView {
  const podsOf = async (node: string, namespace: string): Promise<Pod[]> => {
    const definition = server.scheme.definition("", "v1", "pods");
    if (definition === undefined) return [];
    const scope = await server.scheme.scope(definition);
    const indexed = indexedFields(scope).find(({ field }) => field === "spec.nodeName");
    if (indexed === undefined) return [];
    const keys = fieldIndex(scope, indexed, server).keys(node, `/registry/pods/${namespace === "" ? "" : `${namespace}/`}`);
    return keys.flatMap((key) => {
      const value = server.storage.get(key)?.value;
      return value === undefined ? [] : [asPod(parseStored<Pod>(value))];
    });
  };
  const volumesOf = async (node: string, namespace: string): Promise<Volume[]> => {
    const pods = await podsOf(node, namespace);
    const claims = pods.flatMap(({ metadata, spec }) =>
      (spec.volumes ?? []).flatMap((volume) => {
        const { persistentVolumeClaim, ephemeral } = volume as { persistentVolumeClaim?: { claimName?: string }; ephemeral?: unknown };
        const name = persistentVolumeClaim?.claimName ?? (ephemeral === undefined ? undefined : `${metadata.name}-${volume.name}`);
        return name === undefined ? [] : [`/registry/persistentvolumeclaims/${metadata.namespace}/${name}`];
      }),
    );
    return claims.flatMap((key) => {
      const volume = storedObject<Volume & { spec?: { volumeName?: string } }>(server.storage, key)?.spec?.volumeName ?? "";
      return storedObject<Volume>(server.storage, `/registry/persistentvolumes/${volume}`) ?? [];
    });
  };
  return {
    runsPod: (node, namespace, name) => storedObject<Pod>(server.storage, `/registry/pods/${namespace}/${name}`)?.spec.nodeName === node,
    uses: async (node, kind, namespace, name) => {
      if ((await podsOf(node, namespace)).some((pod) => podRefersTo(pod, kind, name))) return true;
      return kind === "secret" && (await volumesOf(node, "")).some((volume) => volumeUsesSecret(volume, namespace, name));
    },
    mounts: async (node, volume) => {
      const { claimRef } = storedObject<Volume>(server.storage, `/registry/persistentvolumes/${volume}`)?.spec ?? {};
      const { namespace = "", name = "" } = claimRef ?? {};
      return name !== "" && (await podsOf(node, namespace)).some((pod) => podRefersTo(pod, "claim", name));
    },
    isOf: (node, key) => storedObject<Pod>(server.storage, key)?.spec.nodeName === node,
  };
}
