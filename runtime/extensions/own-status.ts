import type { KubeObject } from "../meta/object.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { trackUpdate } from "../registry/managed-fields/track.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/** Notes in an object that this server itself has changed its status. `live` is the object before. */
export function ownStatus(scope: RequestScope, object: KubeObject, live: KubeObject, now: number): void {
  trackUpdate({
    live: withoutSpec(live),
    object: withoutSpec(object),
    version: ownedVersion(scope),
    otherVersion: () => undefined,
    manager: "kube-apiserver",
    subresource: "status",
    ...writableFields(scope, "status"),
    now,
  });
}

/** The same metadata, with what need not be compared left out: the schemas of a CRD are large. */
function withoutSpec(object: KubeObject): KubeObject {
  const { spec: _, ...rest } = object as KubeObject & { readonly spec?: unknown };
  return rest;
}
