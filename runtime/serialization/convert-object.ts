import { formatApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/** True when stored bytes are answered as they are: at the version they are stored at, unless the schema has changed since. */
export function servesHub(scope: RequestScope): boolean {
  return scope.definition === scope.hub.definition && scope.hub.functions.freshen === undefined;
}

/** Stored bytes as an object of the version that `scope` serves. */
export function objectOf(scope: RequestScope, value: Buffer): KubeObject {
  return atServedVersion(scope, scope.store.parse(value));
}

/**
 * A hub object at the version that `scope` serves. Objects of other kinds (a Scale, a review) are returned as they
 * are. The argument is not to be used afterwards.
 */
export function atServedVersion(scope: RequestScope, object: KubeObject): KubeObject {
  if (scope.definition === scope.hub.definition || !isHubObject(scope, object)) return object;
  const converted = scope.functions.fromHub(object);
  const { definition } = scope;
  return { ...converted, apiVersion: formatApiVersion(definition), kind: definition.kind };
}

function isHubObject({ hub }: RequestScope, object: KubeObject): boolean {
  return object.kind === hub.definition.kind && object.apiVersion === formatApiVersion(hub.definition);
}
