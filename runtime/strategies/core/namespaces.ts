import { conflict, notFound } from "../../errors/status-error.ts";
import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Deleted } from "../../registry/delete-object.ts";
import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import { propagation } from "../../registry/propagation-finalizers.ts";
import type { Removal, Strategy } from "../../registry/strategy.ts";
import { type FieldError, invalid } from "../../validation/field-error.ts";
import { foregroundFinalizer, orphanFinalizer, validateStandardFinalizers } from "../../validation/finalizers.ts";
import { qualifiedNameFaults } from "../../validation/qualified-name.ts";

interface Namespace extends KubeObject {
  spec?: { finalizers?: string[] };
  status?: { phase?: string };
}

const nameLabel = "kubernetes.io/metadata.name";

/**
 * Namespaces: they end in two steps, the second of which waits until `spec.finalizers` is empty; emptying a namespace
 * is the work of the namespace controller. Source: Kubernetes documentation, "Namespaces Walkthrough", "Finalizers".
 */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    const namespace = object as Namespace;
    namespace.status = { phase: "Active" };
    const finalizers = namespace.spec?.finalizers ?? [];
    namespace.spec = { ...namespace.spec, finalizers: finalizers.includes("kubernetes") ? finalizers : [...finalizers, "kubernetes"] };
    keepNameLabel(namespace);
  },

  prepareForUpdate: (object, old, context) => {
    const namespace = object as Namespace;
    const before = old as Namespace;
    if (context.subresource !== "finalize") namespace.spec = before.spec ?? {};
    if (context.subresource !== "status") namespace.status = before.status ?? {};
    keepNameLabel(namespace);
  },

  validateUpdate: (object, _old, context) => (context.subresource === "finalize" ? finalizerErrors(object as Namespace) : []),

  mayRemoveOnUpdate: (object) => isEmpty(object as Namespace),

  remove: async (removal) => {
    const { scope, name, context } = removal;
    const key = scope.store.keyOf("", name);
    const { result, entry } = await guaranteedUpdate(context.server, scope.store, key, async (current) => {
      if (current === undefined) throw notFound(scope.definition, name);
      const namespace: Namespace = current.object;
      namespace.metadata.resourceVersion = String(current.entry.revision);
      checkPreconditions(namespace, removal);
      if (namespace.metadata.deletionTimestamp !== undefined) return { change: { type: "keep" }, result: namespace };
      await removal.admitted?.(structuredClone(namespace));
      markTerminating(namespace, removal);
      return { change: context.dryRun ? { type: "keep" } : { type: "put", value: scope.store.serialize(namespace) }, result: namespace };
    });
    const marked = entry !== undefined && Number(result.metadata.resourceVersion) !== entry.revision;
    if (marked) result.metadata.resourceVersion = String(entry.revision);
    const stays: Deleted = { object: result, entry: context.dryRun ? undefined : entry, removed: false, pending: false };
    if (marked || context.dryRun) return stays;
    // It was terminating before: what nothing holds goes the usual way.
    return isEmpty(result) ? undefined : stays;
  },
};

/** The label that selectors of namespaces go by. */
function keepNameLabel(namespace: Namespace): void {
  const { name = "", labels } = namespace.metadata;
  if (name !== "" && labels?.[nameLabel] !== name) namespace.metadata.labels = { ...labels, [nameLabel]: name };
}

function isEmpty(namespace: Namespace): boolean {
  return (namespace.spec?.finalizers?.length ?? 0) === 0;
}

function finalizerErrors(namespace: Namespace): FieldError[] {
  const errors: FieldError[] = [];
  (namespace.spec?.finalizers ?? []).forEach((finalizer, index) => {
    const field = `spec.finalizers[${index}]`;
    for (const fault of qualifiedNameFaults(finalizer)) errors.push(invalid(field, finalizer, fault));
    for (const { reason, message } of validateStandardFinalizers([finalizer], "")) errors.push({ reason, message, field });
  });
  return errors;
}

function checkPreconditions(namespace: Namespace, { name, options }: Removal): void {
  const { uid, resourceVersion } = options.preconditions ?? {};
  const subject = { group: "", resource: "namespaces" };
  const { metadata } = namespace;
  if (uid !== undefined && uid !== metadata.uid) {
    throw conflict(subject, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${metadata.uid ?? ""}`);
  }
  if (resourceVersion !== undefined && resourceVersion !== metadata.resourceVersion) {
    const found = `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${metadata.resourceVersion ?? ""}`;
    throw conflict(subject, name, found);
  }
}

function markTerminating(namespace: Namespace, { options, context }: Removal): void {
  namespace.metadata.deletionTimestamp = formatTimestamp(context.server.now());
  namespace.status = { ...namespace.status, phase: "Terminating" };
  const before = namespace.metadata.finalizers ?? [];
  const wish = propagation(before, options, undefined);
  const finalizers = before.filter((finalizer) => finalizer !== orphanFinalizer && finalizer !== foregroundFinalizer);
  if (wish === "Orphan") finalizers.push(orphanFinalizer);
  if (wish === "Foreground") finalizers.push(foregroundFinalizer);
  if (finalizers.length > 0) namespace.metadata.finalizers = finalizers;
  else delete namespace.metadata.finalizers;
}
