import { formatApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/** An object of the version that `scope` serves, at the hub version. The argument is not to be used afterwards. */
export function toHubVersion(scope: RequestScope, object: KubeObject): KubeObject {
  const { definition, hub } = scope;
  if (definition === hub.definition) return object;
  const converted = scope.functions.toHub(object);
  return { ...converted, apiVersion: formatApiVersion(hub.definition), kind: hub.definition.kind };
}
