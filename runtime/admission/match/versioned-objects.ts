import { internalError, invalid } from "../../errors/status-error.ts";
import { formatApiVersion } from "../../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { cloneJson } from "../../patch/clone-json.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { settled } from "../../scheme/pending-conversion.ts";
import { atServedVersion } from "../../serialization/convert-object.ts";
import { toHubVersion } from "../../serialization/to-hub-version.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { invalid as invalidField } from "../../validation/field-error.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import type { Matched } from "./equivalent-resources.ts";

/** The objects of a request at the version that a policy or webhook is about; to be read only. */
export interface VersionedObjects {
  readonly object: KubeObject | undefined;
  readonly oldObject: KubeObject | undefined;
  /** Set where the objects are of the resource's own kind, and not a Scale or an Eviction. */
  readonly scope: RequestScope | undefined;
}

/** The objects of one request, at any version; each is converted once, and again after a write. */
export class ObjectVersions {
  readonly #attributes: AdmissionAttributes;
  readonly #server: ServerContext;
  readonly #known = new Map<string, VersionedObjects>();

  constructor(attributes: AdmissionAttributes, server: ServerContext) {
    this.#attributes = attributes;
    this.#server = server;
  }

  /** @throws StatusError where another process converts and fails. */
  async at({ resource, kind }: Matched): Promise<VersionedObjects> {
    const key = `${kind.group}/${kind.version}/${kind.kind}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { object, oldObject } = this.#attributes;
    const definition = this.#server.scheme.definition(resource.group, resource.version, resource.resource);
    const isOwn = definition !== undefined && definition.kind === kind.kind && definition.group === kind.group && definition.version === kind.version;
    const scope = isOwn ? await this.#server.scheme.scope(definition) : undefined;
    const versions = { object: await shown(scope, object), oldObject: await shown(scope, oldObject), scope };
    this.#known.set(key, versions);
    return versions;
  }

  /** Puts an object at the version of `matched` in the place of the request's: with defaults, at the hub version. */
  async replace({ scope }: VersionedObjects, changed: KubeObject): Promise<void> {
    const target = this.#attributes.object;
    if (target === undefined) return;
    scope?.functions.applyDefaults(changed);
    const hub = scope === undefined ? changed : await settled(() => toHubVersion(scope, changed));
    for (const key of Object.keys(target)) delete target[key];
    Object.assign(target, hub);
    this.#known.clear();
  }
}

async function shown(scope: RequestScope | undefined, object: KubeObject | undefined): Promise<KubeObject | undefined> {
  if (object === undefined || scope === undefined || scope.definition === scope.hub.definition) return object;
  return settled(() => atServedVersion(scope, copyOf(object)));
}

/** A deep copy. */
export function copyOf(object: KubeObject): KubeObject {
  return cloneJson(object as unknown as JsonObject) as unknown as KubeObject;
}

/**
 * JSON as an object of a version, known fields only; `unknown` has the paths of the others.
 * @throws TypeMismatch; StatusError where it says that it is of another kind.
 */
export function decodeAs(scope: RequestScope | undefined, value: unknown): { readonly object: KubeObject; readonly unknown: readonly string[] } {
  const json = isJsonObject(value) ? value : {};
  if (scope !== undefined) {
    checkKind(scope, json);
    return scope.functions.decode(json);
  }
  return { object: { ...json, metadata: isJsonObject(json["metadata"]) ? json["metadata"] : {} } as unknown as KubeObject, unknown: [] };
}

function checkKind({ definition }: RequestScope, { apiVersion = "", kind = "", metadata }: JsonObject): void {
  const isKind = kind === "" || kind === definition.kind;
  if (definition.custom) {
    if (isKind) return;
    const name = isJsonObject(metadata) && typeof metadata["name"] === "string" ? metadata["name"] : "";
    throw invalid({ group: definition.group, kind: String(kind) }, name, [invalidField("kind", kind, `must be ${definition.kind}`)]);
  }
  if (isKind && (apiVersion === "" || apiVersion === formatApiVersion(definition))) return;
  const what = `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)}`;
  throw internalError(new Error(`${what} in scheme "pkg/runtime/scheme.go:111"`));
}
