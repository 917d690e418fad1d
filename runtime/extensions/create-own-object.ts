import { isStatusError } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import { createObject } from "../registry/create-object.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { trackUpdate } from "../registry/managed-fields/track.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { WriteContext } from "../registry/write-context.ts";
import type { ServerContext } from "../server/server-context.ts";

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

/** Notes in an object that this server itself has changed it. `live` is the object before, undefined for a new one. */
export function ownObject(server: ServerContext, scope: RequestScope, object: KubeObject, live: KubeObject | undefined): void {
  const version = ownedVersion(scope);
  const writable = writableFields(scope, "");
  trackUpdate({ live, object, version, otherVersion: () => undefined, manager: "kube-apiserver", subresource: "", ...writable, now: server.now() });
}
