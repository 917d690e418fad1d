import { type FieldError, type FieldPath, forbidden, invalid } from "./field-error.ts";
import { qualifiedNameFaults } from "./qualified-name.ts";

/** Added while dependents wait to be orphaned. */
export const orphanFinalizer = "orphan";
/** Added while dependents are deleted first. */
export const foregroundFinalizer = "foregroundDeletion";

const standardFinalizers: ReadonlySet<string> = new Set(["kubernetes", orphanFinalizer, foregroundFinalizer]);

/** The faults of `metadata.finalizers`. Source: Kubernetes documentation, "Finalizers". */
export function validateFinalizers(finalizers: readonly string[] | undefined, field: FieldPath): FieldError[] {
  if (finalizers === undefined) return [];
  const errors: FieldError[] = [];
  for (const finalizer of finalizers) {
    for (const fault of qualifiedNameFaults(finalizer)) errors.push(invalid(field, finalizer, fault));
  }
  if (finalizers.includes(orphanFinalizer) && finalizers.includes(foregroundFinalizer)) {
    errors.push(invalid(field, finalizers, `finalizer ${orphanFinalizer} and ${foregroundFinalizer} cannot be both set`));
  }
  return errors;
}

/** The kinds of these groups belong to servers of their own, within kube-apiserver, which do not ask it. */
const looseGroups: ReadonlySet<string> = new Set(["apiextensions.k8s.io", "apiregistration.k8s.io"]);

/** What a kind asks of its finalizers beyond what all kinds do: built-in ones take only their own without a domain. */
export function finalizerFaults(
  { custom, group }: { readonly custom: boolean; readonly group: string },
  finalizers: readonly string[] | undefined,
): FieldError[] {
  return custom || looseGroups.has(group) ? [] : validateStandardFinalizers(finalizers, "metadata.finalizers");
}

/** The finalizers without a domain that are not Kubernetes' own. */
export function validateStandardFinalizers(finalizers: readonly string[] | undefined, field: FieldPath): FieldError[] {
  if (finalizers === undefined) return [];
  const errors: FieldError[] = [];
  finalizers.forEach((finalizer, index) => {
    if (finalizer.includes("/") || standardFinalizers.has(finalizer)) return;
    errors.push(invalid(`${field}[${index}]`, finalizer, "name is neither a standard finalizer name nor is it fully qualified"));
  });
  return errors;
}

/** An object that is being deleted only loses finalizers. */
export function validateNoNewFinalizers(
  finalizers: readonly string[] | undefined,
  old: readonly string[] | undefined,
  field: FieldPath,
): FieldError[] {
  if (finalizers === undefined) return [];
  const added = [...new Set(finalizers)].filter((finalizer) => !old?.includes(finalizer)).sort();
  if (added.length === 0) return [];
  const list = added.map((finalizer) => JSON.stringify(finalizer)).join(", ");
  return [forbidden(field, `no new finalizers can be added if the object is being deleted, found new finalizers []string{${list}}`)];
}
