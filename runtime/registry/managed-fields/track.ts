import { deepEqual } from "../../meta/deep-equal.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject, ManagedFieldsEntry } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { capManagers } from "./cap-managers.ts";
import { type Comparison, compareObjects } from "./compare-objects.ts";
import { type FieldSet, isEmptySet, recursiveDifference, restrict, union } from "./field-set.ts";
import { OwnershipError } from "./fields-of.ts";
import { identityOf, type Managers, managerOf, readManagers, reconcileManagers, storedManagers, writeManagers } from "./managers.ts";
import type { Ownership } from "./ownership-plan.ts";
import { loseFields, stripUnowned } from "./take-ownership.ts";

/** One version of a kind, as ownership sees it. */
export interface OwnedVersion {
  readonly apiVersion: string;
  readonly ownership: Ownership;
  /** What a new object is compared with: a built-in's zero values, nothing for a custom resource. */
  readonly zero: JsonObject;
  /** Whether an object of this version is what its type says; absent where it always is. Conversions may change the apiVersion alone. */
  readonly isTyped?: (object: JsonObject) => boolean;
  /** Whether the status is what its type says, of which requests for the main resource may bring any; absent where it always is. */
  readonly hasTypedStatus?: (object: JsonObject) => boolean;
  /** A hub object at this version; its argument stays as it is. */
  readonly convert: (object: KubeObject) => KubeObject;
  /** An object of this version, which need not be complete, at the hub version; its argument stays as it is. */
  readonly toHub: (object: JsonObject) => KubeObject;
}

/** A write that is no apply. Objects are at the hub version. */
export interface TrackedUpdate {
  /** Undefined for a create. */
  readonly live: KubeObject | undefined;
  /** The object to be stored, before the registry resets what the request may not set. Changed: its managedFields. */
  readonly object: KubeObject;
  /** The version of the request. */
  readonly version: OwnedVersion;
  /** Other versions that managers have used; undefined for those that are gone, and so are their managers. */
  readonly otherVersion: (apiVersion: string) => OwnedVersion | undefined;
  readonly manager: string;
  /** "" for the main resource. */
  readonly subresource: string;
  /** Fields that the request cannot set, whatever its body says. */
  readonly ignored: FieldSet;
  /** Set where the request can set these only. */
  readonly only?: FieldSet;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Brings `metadata.managedFields` up to date for a create, an update or a patch: the manager gets what it changed,
 * others lose that. A client may rewrite or clear the entries, but not through a subresource; nonsense is ignored.
 *
 * Source: Kubernetes documentation, "Server-Side Apply", field management.
 */
export function trackUpdate(update: TrackedUpdate): void {
  const { live, object } = update;
  const managers = currentManagers(update);
  delete object.metadata.managedFields;
  // Tracking that was cleared starts again with the first apply.
  if (managers.size === 0 && live !== undefined) return;
  try {
    const entries = takeFields(update, managers);
    if (entries.length > 0) object.metadata.managedFields = entries;
  } catch (error) {
    // Objects whose items cannot be told apart, or that are not what their types say, have no owners.
    if (!(error instanceof OwnershipError)) throw error;
  }
}

/** The managers before the write: those of the request where it gives any, else those of the live object. */
function currentManagers({ live, object, subresource }: TrackedUpdate): Managers {
  const given = object.metadata.managedFields;
  const known = live?.metadata.managedFields;
  if (subresource === "" && given !== undefined && given !== null) {
    if (given.length === 0 || (given.length === 1 && isEmptyEntry(given[0] as ManagedFieldsEntry))) return new Map();
    if (given !== known && !deepEqual(given, known)) {
      const managers = readManagers(given);
      if (managers !== undefined) return managers;
    }
  }
  return storedManagers(known);
}

function isEmptyEntry(entry: ManagedFieldsEntry): boolean {
  return Object.values(entry).every((value) => value === undefined || value === "");
}

function takeFields(update: TrackedUpdate, managers: Managers): ManagedFieldsEntry[] {
  const { version, subresource, now } = update;
  reconcileManagers(managers, (apiVersion) => (apiVersion === version.apiVersion ? version : update.otherVersion(apiVersion))?.ownership);
  const asSent = update.object as unknown as JsonObject;
  if (!isEmptySet(update.ignored) && version.hasTypedStatus?.(asSent) === false) throw new OwnershipError("status is not of its type");
  const own = compareAt(update, version);
  const comparisons = new Map<string, Comparison | undefined>([[version.apiVersion, own]]);
  loseFields(managers, "", (manager) => {
    let comparison = comparisons.get(manager.apiVersion);
    if (comparison === undefined && !comparisons.has(manager.apiVersion)) {
      const other = update.otherVersion(manager.apiVersion);
      if (other !== undefined && !isTypedAt(update, other)) throw new OwnershipError(`not an object of ${other.apiVersion}`);
      comparison = other === undefined ? undefined : compareAt(update, other);
      comparisons.set(manager.apiVersion, comparison);
    }
    return comparison;
  });
  const fields = stripUnowned(union(own.added, own.modified));
  if (!isEmptySet(fields)) {
    const name = update.manager === "" ? "unknown" : update.manager;
    const writer = { name, operation: "Update", apiVersion: version.apiVersion, subresource } as const;
    const identity = identityOf(writer);
    const previous = managers.get(identity);
    // The scale subresource converts its entries back and forth and loses their times.
    const time = subresource === "scale" ? undefined : formatTimestamp(now);
    managers.set(identity, managerOf(writer, time, previous === undefined ? fields : union(previous.fields, fields)));
  }
  capManagers(managers);
  return writeManagers(managers);
}

function isTypedAt({ live, object }: TrackedUpdate, { convert, isTyped }: OwnedVersion): boolean {
  if (isTyped === undefined) return true;
  return isTyped(convert(object) as unknown as JsonObject) && (live === undefined || isTyped(convert(live) as unknown as JsonObject));
}

function compareAt({ live, object, ignored, only }: TrackedUpdate, version: OwnedVersion): Comparison {
  const old = live === undefined ? version.zero : (version.convert(live) as unknown as JsonObject);
  const comparison = compareObjects(old, version.convert(object) as unknown as JsonObject, version.ownership);
  if (only !== undefined) {
    const { added, modified, removed } = comparison;
    return { added: restrict(added, only), modified: restrict(modified, only), removed: restrict(removed, only) };
  }
  if (isEmptySet(ignored)) return comparison;
  return {
    added: recursiveDifference(comparison.added, ignored),
    modified: recursiveDifference(comparison.modified, ignored),
    removed: recursiveDifference(comparison.removed, ignored),
  };
}
