import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const standard = new Set(["kubernetes", "orphan", "foregroundDeletion"]);

/** Finalizers of a namespace's spec: Kubernetes' own, or qualified names. */
export function checkNamespaceFinalizers(finalizers: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const finalizer of isList(finalizers) ? finalizers.map(String) : []) {
    for (const fault of qualifiedNameFaults(finalizer)) errors.push(invalid(path, finalizer, fault));
    if (!finalizer.includes("/") && !standard.has(finalizer)) {
      errors.push(invalid(path, finalizer, "name is neither a standard finalizer name nor is it fully qualified"));
    }
  }
}
