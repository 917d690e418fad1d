import { deepEqual } from "../meta/deep-equal.ts";
import type { KubeObject } from "../meta/object.ts";

/** Drops owner references that say the same twice, and says so through `warn`. */
export function dedupOwnerReferences(object: KubeObject, afterAdmission: boolean, warn: (text: string) => void): void {
  const references = object.metadata.ownerReferences;
  if (references === undefined || references.length < 2) return;
  const kept: typeof references = [];
  const duplicates = new Set<string>();
  for (const reference of references) {
    if (kept.some((other) => other.uid === reference.uid && deepEqual(other, reference))) duplicates.add(reference.uid);
    else kept.push(reference);
  }
  if (duplicates.size === 0) return;
  object.metadata.ownerReferences = kept;
  const when = afterAdmission
    ? ".metadata.ownerReferences contains duplicate entries after mutating admission happens"
    : ".metadata.ownerReferences contains duplicate entries";
  const uids = [...duplicates].sort().join(", ");
  warn(
    `${when}; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${uids}`,
  );
}
