import type { Comparison } from "./compare-objects.ts";
import { difference, equalSets, type FieldSet, intersection, isEmptySet, union } from "./field-set.ts";
import { type Manager, type Managers, withFields } from "./managers.ts";

/** Fields that are never owned: what the server sets, and what names the object. */
const unowned: FieldSet = {
  "f:apiVersion": {},
  "f:kind": {},
  "f:metadata": {
    ".": {},
    "f:name": {},
    "f:namespace": {},
    "f:creationTimestamp": {},
    "f:selfLink": {},
    "f:uid": {},
    "f:clusterName": {},
    "f:generation": {},
    "f:managedFields": {},
    "f:resourceVersion": {},
  },
};

/** `fields` without those that are never owned. */
export function stripUnowned(fields: FieldSet): FieldSet {
  return fields["f:metadata"] === undefined && fields["f:kind"] === undefined && fields["f:apiVersion"] === undefined
    ? fields
    : difference(fields, unowned);
}

/** What other managers would lose to a change, by identity. */
export function conflictsWith(
  managers: Managers,
  except: string,
  comparisonFor: (manager: Manager) => Comparison | undefined,
): Map<string, FieldSet> {
  const conflicts = new Map<string, FieldSet>();
  for (const [identity, manager] of managers) {
    if (identity === except) continue;
    const comparison = comparisonFor(manager);
    if (comparison === undefined) continue;
    const taken = intersection(manager.fields, union(comparison.modified, comparison.added));
    if (!isEmptySet(taken)) conflicts.set(identity, taken);
  }
  return conflicts;
}

/** Takes fields from all managers but `except` as the object changes: those set anew and those that are gone. Changes `managers`. */
export function loseFields(managers: Managers, except: string, comparisonFor: (manager: Manager) => Comparison | undefined): void {
  for (const [identity, manager] of managers) {
    if (identity === except) continue;
    const comparison = comparisonFor(manager);
    if (comparison === undefined) {
      managers.delete(identity);
      continue;
    }
    const { added, modified, removed } = comparison;
    let { fields } = manager;
    if (!isEmptySet(modified)) fields = difference(fields, modified);
    if (!isEmptySet(added)) fields = difference(fields, added);
    if (!isEmptySet(removed)) fields = difference(fields, removed);
    if (isEmptySet(fields)) managers.delete(identity);
    else if (fields !== manager.fields && !equalSets(fields, manager.fields)) managers.set(identity, withFields(manager, fields));
  }
}
