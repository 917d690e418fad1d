import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject, ManagedFieldsEntry } from "../../meta/object.ts";

/**
 * Gives the managers of `object` the times they have in `old` where nothing else has changed, in the managers or in the
 * object: a write that changes nothing leaves no trace. What a manager set may have come to nothing after its entry was
 * written: values are normalised, defaulted, and taken back by the kind's rules.
 *
 * Source: KEP-555, times of field managers.
 */
export function keepTimes(object: KubeObject, old: KubeObject): void {
  const { metadata } = object;
  const before = old.metadata.managedFields;
  const after = metadata.managedFields;
  if (before === undefined || after === undefined || !differInTimes(before, after)) return;
  metadata.managedFields = before;
  if (!deepEqual(object, old)) metadata.managedFields = after;
}

/** Whether times are all that makes two lists of entries differ. */
function differInTimes(before: readonly ManagedFieldsEntry[], after: readonly ManagedFieldsEntry[]): boolean {
  if (before === after || before.length !== after.length) return false;
  let differ = false;
  for (let index = 0; index < after.length; index++) {
    const left = before[index] as ManagedFieldsEntry;
    const right = after[index] as ManagedFieldsEntry;
    if (left === right) continue;
    if (left.time !== right.time) differ = true;
    if (!deepEqual({ ...left, time: "" }, { ...right, time: "" })) return false;
  }
  return differ;
}
