import { type FieldSet, isEmptySet, leaf, type MutableFieldSet, self } from "./field-set.ts";
import { innerOwnership, type Ownership } from "./ownership-plan.ts";

/**
 * `set` as the schema of today divides it: who owned parts of what has become one whole since then (granular to atomic)
 * owns the whole. The other way round nothing has to change. Answers `set` itself when nothing does.
 *
 * Source: Kubernetes documentation, "Server-Side Apply", compatibility across topology changes.
 */
export function reconcileSet(set: FieldSet, ownership: Ownership): FieldSet {
  let result: MutableFieldSet | undefined;
  for (const element in set) {
    const node = set[element] as FieldSet;
    if (element === self || isEmptySet(node)) continue;
    const inner = innerOwnership(ownership, element);
    if (inner === undefined || inner.shape === "deduced") continue;
    const reconciled = inner.shape === "whole" ? leaf : reconcileSet(node, inner);
    if (reconciled === node) continue;
    result ??= { ...set };
    result[element] = reconciled;
  }
  return result ?? set;
}
