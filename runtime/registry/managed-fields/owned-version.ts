import { zeroObject } from "../../../codegen/compiler/decode/zero-value.ts";
import { formatApiVersion } from "../../meta/group-version.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { isTyped } from "../../patch/apply/check-applied.ts";
import { cloneJson } from "../../patch/clone-json.ts";
import { toHubVersion } from "../../serialization/to-hub-version.ts";
import type { RequestScope } from "../request-scope.ts";
import { type FieldSet, leaf, setOfPaths } from "./field-set.ts";
import { ownershipOf } from "./ownership-plan.ts";
import type { OwnedVersion } from "./track.ts";

const versions = new WeakMap<RequestScope, OwnedVersion>();

/** The version that a scope serves, as ownership sees it. */
export function ownedVersion(scope: RequestScope): OwnedVersion {
  let version = versions.get(scope);
  if (version === undefined) {
    version = createVersion(scope);
    versions.set(scope, version);
  }
  return version;
}

function createVersion(scope: RequestScope): OwnedVersion {
  const { definition, functions, hub } = scope;
  const { type } = functions;
  const status = type.shape === "object" ? type.fields.get("status")?.type : undefined;
  const isHub = definition === hub.definition;
  return {
    apiVersion: formatApiVersion(definition),
    ownership: ownershipOf(type),
    ...(definition.custom ? { isTyped: (object) => isTyped(object, type) } : {}),
    ...(definition.custom && isHub && status !== undefined ? { hasTypedStatus: (object) => isTyped(object["status"] ?? null, status) } : {}),
    zero: definition.custom || type.shape !== "object" ? {} : zeroObject(type),
    convert: isHub ? same : (object) => functions.fromHub(cloneJson(object as unknown as JsonObject) as unknown as KubeObject),
    toHub: (object) => toHubVersion(scope, functions.decode(cloneJson(object)).object),
  };
}

function same(object: KubeObject): KubeObject {
  return object;
}

/** What requests to a resource, or to its subresource, can set. */
export interface WritableFields {
  readonly ignored: FieldSet;
  readonly only?: FieldSet;
}

const mainFields = new WeakMap<object, WritableFields>();
const statusFields = new WeakMap<object, WritableFields>();
const anything: WritableFields = { ignored: leaf };

/** Which changes count for ownership: the main resource does not own what only /status writes, and the other way round. */
export function writableFields({ hub }: RequestScope, subresource: string): WritableFields {
  const { status } = hub.definition.behaviour;
  // namespaces/finalize writes all that the main resource does.
  const isMain = subresource === "" || subresource === "finalize";
  if (status === undefined || (!isMain && subresource !== "status")) return anything;
  const known = isMain ? mainFields : statusFields;
  let fields = known.get(hub.definition);
  if (fields === undefined) {
    fields = isMain
      ? { ignored: setOfPaths([...status.keepsOnMain, ...(status.unowned ?? [])]) }
      : { ignored: leaf, only: setOfPaths(status.writes) };
    known.set(hub.definition, fields);
  }
  return fields;
}
