import type { KubeObject } from "../meta/object.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { trackUpdate } from "../registry/managed-fields/track.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/** Notes in an object that this server itself has changed its status. `live` is the object before. */
export function ownStatus(scope: RequestScope, object: KubeObject, live: KubeObject, now: number): void {
  trackUpdate({
    live,
    object,
    version: ownedVersion(scope),
    otherVersion: () => undefined,
    manager: "kube-apiserver",
    subresource: "status",
    ...writableFields(scope, "status"),
    now,
  });
}
