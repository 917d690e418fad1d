import type { ManagedFieldsEntry } from "../../meta/object.ts";
import { difference, type FieldSet, isEmptySet, self, setOfPaths } from "./field-set.ts";
import { identityOf, type Manager, type Managers, managerOf, storedManagers, withFields, writeManagers } from "./managers.ts";

const scaleVersion = "autoscaling/v1";
const scaleFields = setOfPaths(["spec.replicas"]);

/**
 * Entries of an object as those of its Scale: who owns the replicas, which are at `path` of the object.
 *
 * Source: KEP-2415, field ownership of the scale subresource.
 */
export function scaleEntries(entries: readonly ManagedFieldsEntry[] | undefined, path: string): ManagedFieldsEntry[] {
  const replicas = setOfPaths([path]);
  const managers: Managers = new Map();
  for (const { name, operation, subresource, time, fields } of storedManagers(entries).values()) {
    if (!includes(fields, replicas)) continue;
    const writer = { name, operation, apiVersion: scaleVersion, subresource };
    managers.set(identityOf(writer), managerOf(writer, time, scaleFields));
  }
  return writeManagers(managers);
}

/**
 * Entries of an object after its Scale was written, whose entries are `scale`: who owns the replicas no longer loses
 * them, and who owns them now has them at `apiVersion`. Who takes them has no time: a Scale does not remember it.
 */
export function placeScaleEntries(
  entries: readonly ManagedFieldsEntry[] | undefined,
  scale: readonly ManagedFieldsEntry[] | undefined,
  path: string,
  apiVersion: string,
): ManagedFieldsEntry[] {
  const replicas = setOfPaths([path]);
  const owners = new Map<string, Manager>();
  for (const manager of storedManagers(scale).values()) if (includes(manager.fields, scaleFields)) owners.set(ownerOf(manager), manager);
  const managers: Managers = new Map();
  for (const [identity, manager] of storedManagers(entries)) {
    if (!includes(manager.fields, replicas) || owners.delete(ownerOf(manager))) {
      managers.set(identity, manager);
      continue;
    }
    const fields = difference(manager.fields, replicas);
    if (!isEmptySet(fields)) managers.set(identity, withFields(manager, fields));
  }
  for (const { name, operation, subresource } of owners.values()) {
    const writer = { name, operation, apiVersion, subresource };
    const identity = identityOf(writer);
    managers.set(identity, managerOf(writer, managers.get(identity)?.time, replicas));
  }
  return writeManagers(managers);
}

/** Who an entry is of, whatever its version. */
function ownerOf({ name, operation, subresource }: Manager): string {
  return JSON.stringify([name, operation, subresource]);
}

/** Whether a set has the one field of `path`, which is the set of it alone. */
function includes(set: FieldSet, path: FieldSet): boolean {
  for (const element in path) {
    const node = set[element];
    const next = path[element] as FieldSet;
    return node !== undefined && (isEmptySet(next) ? isEmptySet(node) || node[self] !== undefined : includes(node, next));
  }
  return true;
}
