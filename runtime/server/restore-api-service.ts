import { type ApiService, automanagedLabel } from "../extensions/aggregation/api-service.ts";
import { deepEqual } from "../meta/deep-equal.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Scheme } from "../scheme/scheme.ts";

/** Whether an object of a fresh server is one for this server: no APIService of a version that it does not serve. */
export function isForServer(object: KubeObject, scheme: Scheme): boolean {
  if (object.kind !== "APIService") return true;
  const { group = "", version } = (object as ApiService).spec;
  return scheme.version(group, version) !== undefined;
}

/** A stored APIService that is looked after when the server starts, as it should be; undefined where it is, or is kept by hand. */
export function restoreApiService(stored: Buffer, object: KubeObject): KubeObject | undefined {
  if (object.kind !== "APIService") return undefined;
  const known = JSON.parse(stored.toString("utf8")) as ApiService;
  const { spec } = object as ApiService;
  if (known.metadata.labels?.[automanagedLabel] === undefined || deepEqual(known.spec, spec)) return undefined;
  const { resourceVersion: _, ...metadata } = known.metadata;
  return { ...known, metadata, spec };
}
