import { isStatusError } from "../errors/status-error.ts";
import { deepEqual } from "../meta/deep-equal.ts";
import { parseApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";
import { createObject } from "./create-object.ts";
import { ownedVersion, writableFields } from "./managed-fields/owned-version.ts";
import { trackUpdate } from "./managed-fields/track.ts";
import type { RequestScope } from "./request-scope.ts";
import { updateObject } from "./update-object.ts";
import type { WriteContext } from "./write-context.ts";

/** A write that nobody asked for but the server itself. */
export function ownWrite(server: ServerContext, group: string, namespace: string): WriteContext {
  const user = { username: "system:apiserver", uid: "", groups: ["system:masters"] };
  return { server, user, dryRun: false, subresource: "", group, namespace, warn: () => undefined };
}

/** Stores an object of the server's own making, which is taken over; nothing where the name is taken. */
export async function createOwnObject(server: ServerContext, scope: RequestScope, object: KubeObject): Promise<void> {
  scope.functions.applyDefaults(object);
  ownObject(server, scope, object, undefined);
  try {
    await createObject(scope, object, ownWrite(server, scope.definition.group, object.metadata.namespace ?? ""));
  } catch (error) {
    if (!isStatusError(error, "AlreadyExists")) throw error;
  }
}

/**
 * Keeps an object of the server's own as `change` makes it of the one that stands; made anew where none does. Nothing is written
 * where nothing changes.
 */
export async function keepOwnObject(server: ServerContext, resource: string, fresh: KubeObject, change: (object: KubeObject) => void): Promise<void> {
  const { group = "", version = "" } = parseApiVersion(fresh.apiVersion) ?? {};
  const definition = server.scheme.definition(group, version, resource);
  if (definition === undefined) return;
  const scope = await server.scheme.scope(definition);
  const { name = "", namespace = "" } = fresh.metadata;
  const next = (old: KubeObject | undefined): KubeObject => {
    const object = structuredClone(old ?? fresh);
    change(object);
    if (old !== undefined && deepEqual(object, old)) return old;
    scope.functions.applyDefaults(object);
    ownObject(server, scope, object, old);
    return object;
  };
  if (server.storage.get(scope.store.keyOf(namespace, name)) === undefined) {
    const object = structuredClone(fresh);
    change(object);
    await createOwnObject(server, scope, object);
    return;
  }
  await updateObject(scope, { name, next }, ownWrite(server, group, namespace));
}

/** Notes in an object that this server itself has changed it. `live` is the object before, undefined for a new one. */
export function ownObject(server: ServerContext, scope: RequestScope, object: KubeObject, live: KubeObject | undefined): void {
  const version = ownedVersion(scope);
  const writable = writableFields(scope, "");
  trackUpdate({ live, object, version, otherVersion: () => undefined, manager: "kube-apiserver", subresource: "", ...writable, now: server.now() });
}
