import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import { type Change, guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { ownStatus } from "../own-status.ts";
import { type ApiService, type ApiServiceCondition, apiServicePrefix, setApiServiceCondition } from "./api-service.ts";

/**
 * Stores a condition of an APIService as long as it leads where it did when it was looked at; nothing is written where the
 * condition stands already.
 */
export async function writeCondition(server: ServerContext, looked: ApiService, condition: Readonly<ApiServiceCondition>): Promise<void> {
  const { name = "", uid } = looked.metadata;
  const definition = server.scheme.definition("apiregistration.k8s.io", "v1", "apiservices");
  if (definition === undefined) return;
  const scope = await server.scheme.scope(definition);
  await guaranteedUpdate(server, scope.store, apiServicePrefix + name, async (current): Promise<{ change: Change; result: undefined }> => {
    const keep = { change: { type: "keep" }, result: undefined } as const;
    const object = current?.object as ApiService | undefined;
    if (object === undefined || object.metadata.uid !== uid || !deepEqual(object.spec.service, looked.spec.service)) return keep;
    const live: KubeObject = structuredClone(object);
    if (!setApiServiceCondition(object, condition, server.now())) return keep;
    ownStatus(scope, object, live, server.now());
    return { change: { type: "put", value: scope.store.serialize(object) }, result: undefined };
  });
}
