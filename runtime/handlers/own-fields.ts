import type { RequestContext } from "../http/request-context.ts";
import { formatApiVersion, parseApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { type OwnedVersion, trackUpdate } from "../registry/managed-fields/track.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import { fieldManagerName } from "./field-manager-name.ts";
import type { WriteOptions } from "./write-options.ts";

/**
 * Brings `metadata.managedFields` of an object that a request writes up to date, in place; `old` is what stands in the
 * store. A promise only where a manager has used a version that is not loaded yet.
 */
export function ownFields(
  context: RequestContext,
  scope: RequestScope,
  object: KubeObject,
  old: KubeObject | undefined,
  options: WriteOptions,
): void | Promise<void> {
  const others = otherVersions(context, scope, object, old);
  if (others instanceof Promise) return others.then((loaded) => track(context, scope, object, old, options, loaded));
  return track(context, scope, object, old, options, others);
}

type Versions = ReadonlyMap<string, OwnedVersion>;

function track(
  context: RequestContext,
  scope: RequestScope,
  object: KubeObject,
  live: KubeObject | undefined,
  options: WriteOptions,
  others: Versions,
): void | Promise<void> {
  const { subresource } = context.info;
  const { metadata } = object;
  const { managedFields } = metadata;
  const now = context.server.now();
  return settled(() => {
    // Begun anew after a conversion.
    if (managedFields !== undefined) metadata.managedFields = managedFields;
    trackUpdate({
      live,
      object,
      version: ownedVersion(scope),
      otherVersion: (apiVersion) => others.get(apiVersion),
      manager: fieldManagerName(context, options.fieldManager),
      subresource,
      ...writableFields(scope, subresource),
      now,
    });
  });
}

const none: Versions = new Map();

/** The versions besides the request's that the objects' entries name and the server still knows. */
export function otherVersions({ server }: RequestContext, scope: RequestScope, ...objects: (KubeObject | undefined)[]): Versions | Promise<Versions> {
  const { definition } = scope;
  const own = formatApiVersion(definition);
  const scopes = new Map<string, RequestScope | Promise<RequestScope>>();
  for (const object of objects) {
    const entries = object?.metadata.managedFields;
    if (!Array.isArray(entries)) continue;
    for (const { apiVersion } of entries) {
      if (apiVersion === undefined || apiVersion === own || scopes.has(apiVersion)) continue;
      const version = parseApiVersion(apiVersion);
      const other = version === undefined ? undefined : server.scheme.definition(version.group, version.version, definition.resource);
      if (other !== undefined) scopes.set(apiVersion, server.scheme.scope(other));
    }
  }
  if (scopes.size === 0) return none;
  const known = [...scopes];
  if (known.some(([, one]) => one instanceof Promise)) {
    return Promise.all(known.map(async ([name, one]) => [name, ownedVersion(await one)] as const)).then((list) => new Map(list));
  }
  return new Map(known.map(([name, one]) => [name, ownedVersion(one as RequestScope)]));
}
