import { loadRuleCompiler, mayHaveRules } from "../../../codegen/compiler/cel/rule-compiler.ts";
import { conflict, notFound } from "../../errors/status-error.ts";
import { type CrdObject, cleanupFinalizer, setCondition } from "../../extensions/crd-object.ts";
import { formatWarnings } from "../../extensions/crd-validation/format-warnings.ts";
// Loaded with the first CRD, not with the first request for its kind.
import "../../extensions/create-custom-functions.ts";
import { validateCrd, validateCrdStatus, validateCrdUpdate } from "../../extensions/crd-validation/validate-crd.ts";
import { inSlices } from "../../meta/in-slices.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import type { Removal, Strategy } from "../../registry/strategy.ts";

/**
 * CustomResourceDefinitions: their status is the server's own, they are checked as a whole, and deleting one deletes what
 * it defines. Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions".
 */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    const crd = object as CrdObject;
    crd.status = { conditions: null, acceptedNames: { plural: "", kind: "" }, storedVersions: [] };
    rememberStored(crd);
  },
  prepareForUpdate: (object, _old, context) => {
    if (context.subresource === "") rememberStored(object as CrdObject);
  },
  validate: (object) => withRules(object as CrdObject, () => inSlices(validateCrd(object as CrdObject))),
  validateUpdate: (object, old, context) =>
    context.subresource === "status"
      ? validateCrdStatus(object as CrdObject)
      : withRules(object as CrdObject, () => inSlices(validateCrdUpdate(object as CrdObject, old as CrdObject))),
  warnings: (object, old) => formatWarnings(object as CrdObject, old as CrdObject | undefined),
  remove: (removal) => remove(removal),
};

/** What compiles rules is loaded for the first CRD that has any. */
function withRules<T>(crd: CrdObject, validate: () => T | Promise<T>): T | Promise<T> {
  return mayHaveRules(crd.spec) ? loadRuleCompiler().then(validate) : validate();
}

/** The storage version is one that objects have been stored in from now on. */
function rememberStored(crd: CrdObject): void {
  const versions = Array.isArray(crd.spec?.["versions"]) ? (crd.spec["versions"] as readonly { name?: string; storage?: boolean }[]) : [];
  const name = versions.find((version) => version?.storage === true)?.name;
  const stored = crd.status.storedVersions ?? [];
  if (name === undefined || stored.includes(name)) return;
  crd.status = { ...crd.status, storedVersions: [...stored, name] };
}

/** The first delete only marks the CRD: what it defines goes first. Later ones go the usual way. */
async function remove({ scope, name, options, context, admitted }: Removal): ReturnType<NonNullable<Strategy["remove"]>> {
  const { server, dryRun } = context;
  const key = scope.store.keyOf("", name);
  const { result, entry } = await guaranteedUpdate(server, scope.store, key, async (current) => {
    if (current === undefined) throw notFound(scope.definition, name);
    const crd = current.object as CrdObject;
    crd.metadata.resourceVersion = String(current.entry.revision);
    checkPreconditions(scope.definition, crd, options.preconditions ?? {});
    if (crd.metadata.deletionTimestamp !== undefined) return { change: { type: "keep" }, result: undefined };
    const admission = admitted?.(structuredClone(crd));
    if (admission !== undefined) await admission;
    const now = server.now();
    crd.metadata.deletionTimestamp = formatTimestamp(now);
    const finalizers = crd.metadata.finalizers ?? [];
    if (!finalizers.includes(cleanupFinalizer)) crd.metadata.finalizers = [...finalizers, cleanupFinalizer];
    const message = "CustomResourceDefinition marked for deletion; CustomResource deletion will begin soon";
    setCondition(crd, { type: "Terminating", status: "True", reason: "InstanceDeletionPending", message }, now);
    return { change: dryRun ? { type: "keep" } : { type: "put", value: scope.store.serialize(crd) }, result: crd };
  });
  if (result === undefined) return undefined;
  if (entry !== undefined && !dryRun) result.metadata.resourceVersion = String(entry.revision);
  return { object: result, entry: dryRun ? undefined : entry, removed: false, pending: false };
}

function checkPreconditions(
  definition: { readonly group: string; readonly resource: string },
  { metadata }: CrdObject,
  { uid, resourceVersion }: { readonly uid?: string; readonly resourceVersion?: string },
): void {
  const { name = "" } = metadata;
  if (uid !== undefined && uid !== metadata.uid) {
    throw conflict(definition, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${metadata.uid ?? ""}`);
  }
  if (resourceVersion !== undefined && resourceVersion !== metadata.resourceVersion) {
    const found = `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${metadata.resourceVersion ?? ""}`;
    throw conflict(definition, name, found);
  }
}
