import { TypeMismatch } from "../../../codegen/compiler/decode/type-mismatch.ts";
import { badRequest, conflict } from "../../errors/status-error.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import { formatApiVersion } from "../../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { type Comparison, compareObjects } from "../../registry/managed-fields/compare-objects.ts";
import { difference, type FieldSet, isEmptySet, leaf, recursiveDifference, restrict } from "../../registry/managed-fields/field-set.ts";
import { OwnershipError } from "../../registry/managed-fields/fields-of.ts";
import {
  identityOf,
  type Manager,
  type Managers,
  managerOf,
  reconcileManagers,
  storedManagers,
  writeManagers,
} from "../../registry/managed-fields/managers.ts";
import type { WritableFields } from "../../registry/managed-fields/owned-version.ts";
import { conflictsWith, loseFields, stripUnowned } from "../../registry/managed-fields/take-ownership.ts";
import { type OwnedVersion, trackUpdate } from "../../registry/managed-fields/track.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { toHubVersion } from "../../serialization/to-hub-version.ts";
import { cloneJson } from "../clone-json.ts";
import { appliedFields } from "./applied-fields.ts";
import { AppliedTypeError, checkApplied } from "./check-applied.ts";
import { applyConflict } from "./conflict-error.ts";
import { fieldsOfLastApplied, kubectlManager, renewLastApplied } from "./last-applied.ts";
import { mergeApplied } from "./merge-applied.ts";
import { pruneGivenUp } from "./prune-given-up.ts";

/** An apply of one manager. */
export interface ApplyRequest {
  readonly scope: RequestScope;
  readonly version: OwnedVersion;
  readonly otherVersion: (apiVersion: string) => OwnedVersion | undefined;
  readonly writable: WritableFields;
  readonly config: JsonObject;
  readonly manager: string;
  readonly subresource: string;
  /** Takes fields from other managers. */
  readonly force: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Applies a configuration to what stands in the store, which stays as it is: merges it, removes what the manager no
 * longer applies, and hands the fields over. Objects are at the hub version. Values of the wrong type and unknown fields
 * are a 400, where kube-apiserver answers a 500.
 *
 * Source: Kubernetes documentation, "Server-Side Apply"; KEP-555.
 *
 * @throws StatusError 400, 409 when other managers own fields that would change.
 */
export function applyConfiguration(request: ApplyRequest, live: KubeObject | undefined): KubeObject {
  const { scope, version, config } = request;
  const { definition, functions } = scope;
  const group = definition.group === "" ? "/" : "";
  try {
    checkApplied(config, functions.type);
  } catch (error) {
    if (!(error instanceof AppliedTypeError)) throw error;
    const metadata = config["metadata"];
    const named = isJsonObject(metadata) ? metadata : {};
    const subject = `${named["namespace"] ?? ""}/${named["name"] ?? ""}; ${group}${formatApiVersion(definition)}, Kind=${definition.kind}`;
    throw badRequest(`failed to create typed patch object (${subject}): ${error.message}`);
  }
  try {
    const object = merge(request, live);
    if (request.manager === kubectlManager) renewLastApplied(object, config);
    const uid = object.metadata.uid ?? "";
    if (live === undefined && uid !== "") {
      throw conflict(
        definition,
        object.metadata.name ?? "",
        `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
      );
    }
    return object;
  } catch (error) {
    if (error instanceof OwnershipError) throw badRequest(`failed to apply as ${version.apiVersion}: ${error.message}`);
    throw error;
  }
}

/** Nobody else is there to lose anything. */
const nothing: Comparison = { added: leaf, modified: leaf, removed: leaf };

function merge(request: ApplyRequest, live: KubeObject | undefined): KubeObject {
  const { scope, version, config, subresource, writable, now } = request;
  const current = live === undefined ? undefined : (version.convert(live) as unknown as JsonObject);
  const old = withoutManagedFields(current ?? { apiVersion: version.apiVersion, kind: scope.definition.kind, ...version.zero });
  const managers = live === undefined ? new Map<string, Manager>() : knownManagers(request, live);

  const writer = { name: request.manager, operation: "Apply", apiVersion: version.apiVersion, subresource } as const;
  const identity = identityOf(writer);
  const last = managers.get(identity);
  const fields = limit(appliedFields(config, version.ownership), writable);
  managers.set(identity, managerOf(writer, last?.time, fields));

  const merged = mergeApplied(old, config, version.ownership);
  const result = last === undefined ? merged : pruneGivenUp(merged, last, fields, managers, version, request.otherVersion);
  const changed = live === undefined || !deepEqual(old, result);
  const own = managers.size === 1 ? nothing : compareObjects(old, result, version.ownership);

  const object = changed ? decode(scope, result) : copyOf(live);
  const comparisonFor = comparisons(request, own, live, object);
  const conflicts = conflictsWith(managers, identity, comparisonFor);
  if (!request.force && conflicts.size > 0) dropAllowed(request, old, conflicts);
  if (!request.force && conflicts.size > 0) throw applyConflict(managers, conflicts);
  loseFields(managers, identity, comparisonFor);

  const owned = stripUnowned(fields);
  if (isEmptySet(owned)) managers.delete(identity);
  // An apply that only hands fields over does not count as a change, and has no time of its own.
  else managers.set(identity, managerOf(writer, changed ? formatTimestamp(now) : last?.time, owned));

  const entries = writeManagers(managers);
  if (entries.length > 0) object.metadata.managedFields = entries;
  else delete object.metadata.managedFields;
  return object;
}

function copyOf(object: KubeObject): KubeObject {
  return cloneJson(object as unknown as JsonObject) as unknown as KubeObject;
}

/** kubectl takes what it has set itself by client-side apply. */
function dropAllowed(request: ApplyRequest, old: JsonObject, conflicts: Map<string, FieldSet>): void {
  if (request.manager !== kubectlManager) return;
  const allowed = fieldsOfLastApplied(old, request.version);
  for (const [identity, fields] of conflicts) {
    const rest = difference(fields, allowed);
    if (isEmptySet(rest)) conflicts.delete(identity);
    else conflicts.set(identity, rest);
  }
}

/** The managers of the live object. Where there are none, all it has is somebody's from before the first apply. */
function knownManagers({ version, otherVersion, writable, subresource, now }: ApplyRequest, live: KubeObject): Managers {
  const managers = storedManagers(live.metadata.managedFields);
  reconcileManagers(managers, (apiVersion) => (apiVersion === version.apiVersion ? version : otherVersion(apiVersion))?.ownership);
  if (managers.size > 0) return managers;
  const object = { ...live, metadata: { ...live.metadata } };
  delete object.metadata.managedFields;
  trackUpdate({ live: undefined, object, version, otherVersion, manager: "before-first-apply", subresource, ...writable, now });
  return storedManagers(object.metadata.managedFields);
}

function withoutManagedFields(object: JsonObject): JsonObject {
  const metadata = object["metadata"];
  if (!isJsonObject(metadata) || metadata["managedFields"] === undefined) return object;
  const { managedFields: _, ...rest } = metadata;
  return { ...object, metadata: rest };
}

function limit(fields: FieldSet, { ignored, only }: WritableFields): FieldSet {
  if (only !== undefined) return restrict(fields, only);
  return isEmptySet(ignored) ? fields : recursiveDifference(fields, ignored);
}

/** What the apply changes, version by version; `own` at the version of the request. */
function comparisons(
  { version, otherVersion, writable }: ApplyRequest,
  own: Comparison,
  live: KubeObject | undefined,
  object: KubeObject,
): (manager: Manager) => Comparison | undefined {
  const limited = ({ added, modified, removed }: Comparison): Comparison => ({
    added: limit(added, writable),
    modified: limit(modified, writable),
    removed: limit(removed, writable),
  });
  const known = new Map<string, Comparison | undefined>([[version.apiVersion, limited(own)]]);
  return ({ apiVersion }) => {
    if (known.has(apiVersion)) return known.get(apiVersion);
    const other = otherVersion(apiVersion);
    const before = other === undefined ? undefined : live === undefined ? other.zero : (other.convert(live) as unknown as JsonObject);
    const comparison =
      other === undefined || before === undefined
        ? undefined
        : limited(
            compareObjects(withoutManagedFields(before), withoutManagedFields(other.convert(object) as unknown as JsonObject), other.ownership),
          );
    known.set(apiVersion, comparison);
    return comparison;
  };
}

/** The result, which is given up, as an object with defaults at the hub version. @throws StatusError 400 */
function decode(scope: RequestScope, result: JsonObject): KubeObject {
  try {
    const { object } = scope.functions.decode(result);
    scope.functions.applyDefaults(object);
    return toHubVersion(scope, object);
  } catch (error) {
    if (error instanceof TypeMismatch) throw badRequest(error.message);
    throw error;
  }
}
