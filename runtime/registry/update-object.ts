import { conflict, invalid, notFound, statusError } from "../errors/status-error.ts";
import { deepEqual } from "../meta/deep-equal.ts";
import { parseExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import { invalid as invalidField } from "../validation/field-error.ts";
import { beforeCreate } from "./before-create.ts";
import { beforeUpdate } from "./before-update.ts";
import type { Written } from "./create-object.ts";
import { type Change, type Current, guaranteedUpdate } from "./guaranteed-update.ts";
import { keepTimes } from "./managed-fields/keep-times.ts";
import { fillSystemFields, takeNamespace } from "./metadata-fields.ts";
import { deleteOf, putOf } from "./put-of.ts";
import { asStored } from "./served-version.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/** What an update wants. Objects are at the hub version. */
export interface UpdateRequest {
  readonly name: string;
  /**
   * Makes the new object of what stands there, which stays as it is (the two may share parts); undefined: nothing
   * stands there and the kind may be created so. Called again after a lost race. Mutating admission and managed fields
   * belong here.
   */
  readonly next: (old: KubeObject | undefined) => KubeObject | Promise<KubeObject>;
  /** The uid that the object must have; "" for any. */
  readonly uid?: string;
  /** An apply creates what is absent. */
  readonly createAbsent?: boolean;
  /** Validating admission, after the object is valid. */
  readonly admitCreate?: (object: KubeObject) => void | Promise<void>;
  readonly admitUpdate?: (object: KubeObject, old: KubeObject) => void | Promise<void>;
}

export interface Updated extends Written {
  readonly created: boolean;
}

/** What clients read when they lost a race. */
export const modifiedMessage = "the object has been modified; please apply your changes to the latest version and try again";

/**
 * Replaces an object, or creates it where the kind allows that. Writes nothing when nothing changes; removes the
 * object when it is being deleted and its last finalizer goes.
 * @throws StatusError 404, 409 for another uid or resourceVersion, 422 when the object is invalid.
 */
export async function updateObject(scope: RegistryScope, request: UpdateRequest, context: WriteContext): Promise<Updated> {
  const { definition, hub, store } = scope;
  const key = store.keyOf(context.namespace, request.name);
  const strategy = hub.functions.strategy;
  const settle = strategy?.settle;
  let prepared: KubeObject | undefined;
  try {
    const { result, entry } = await guaranteedUpdate(context.server, store, key, async (current) => {
      if (prepared !== undefined) settle?.(prepared, context);
      prepared = undefined;
      const old = current?.object;
      if (old === undefined && !mayCreate(scope, request, context)) throw notFound(definition, request.name);
      checkUid(scope, request, key, old?.metadata.uid ?? "");
      if (current !== undefined) current.object.metadata.resourceVersion = String(current.entry.revision);
      const wanted = await request.next(old);
      prepared = wanted;
      if (current === undefined) return await create(scope, wanted, request, context);
      return await replace(scope, wanted, current, request, context);
    });
    return { object: result.object, entry: result.stored ? entry : undefined, created: result.created };
  } finally {
    if (prepared !== undefined) settle?.(prepared, context);
  }
}

interface Attempt {
  readonly object: KubeObject;
  readonly created: boolean;
  /** True when the answer is what stands in the store afterwards. */
  readonly stored: boolean;
}

type Outcome = { readonly change: Change; readonly result: Attempt };

async function create(scope: RegistryScope, wanted: KubeObject, request: UpdateRequest, context: WriteContext): Promise<Outcome> {
  const { hub } = scope;
  fillSystemFields(wanted, context.server.now());
  takeNamespace(wanted, context.namespace, hub.definition.namespaced);
  await beforeCreate(scope, wanted, context);
  const admitted = request.admitCreate?.(wanted);
  if (admitted !== undefined) await admitted;
  const object = asStored(scope, wanted);
  delete object.metadata.resourceVersion;
  if (context.dryRun) return { change: { type: "keep" }, result: { object, created: true, stored: false } };
  return { change: putOf(scope, object, undefined, context), result: { object, created: true, stored: true } };
}

async function replace(scope: RegistryScope, wanted: KubeObject, current: Current, request: UpdateRequest, context: WriteContext): Promise<Outcome> {
  const { hub } = scope;
  const old = current.object;
  checkResourceVersion(scope, wanted, current.entry.revision, request.name);
  const valid = await beforeUpdate(scope, wanted, old, context);
  const admitted = request.admitUpdate?.(valid, old);
  if (admitted !== undefined) await admitted;
  const object = asStored(scope, valid);
  object.metadata.resourceVersion = String(current.entry.revision);
  keepTimes(object, old);
  const mayRemove = hub.functions.strategy?.mayRemoveOnUpdate?.(object, old) ?? true;
  if (mayRemove && isLastStep(object, old)) {
    const change: Change = context.dryRun ? { type: "keep" } : deleteOf(scope, old, context);
    return { change, result: { object, created: false, stored: false } };
  }
  // In dry runs an unchanged object is answered from the store all the same.
  if (deepEqual(object, old) && isStoredAsIs(scope, current)) return { change: { type: "keep" }, result: { object, created: false, stored: true } };
  if (context.dryRun) return { change: { type: "keep" }, result: { object, created: false, stored: false } };
  return { change: putOf(scope, object, old, context), result: { object, created: false, stored: true } };
}

/**
 * False where the stored bytes are older than the schema, or of another version: an update that changes nothing brings
 * them up to date then, which is how storage version migration works.
 */
function isStoredAsIs({ hub }: RegistryScope, { entry, object }: Current): boolean {
  return hub.functions.freshen === undefined || deepEqual(parseExactly(entry.value), object);
}

/** A subresource never creates the object it is a part of. */
function mayCreate(scope: RegistryScope, request: UpdateRequest, context: WriteContext): boolean {
  return context.subresource === "" && (request.createAbsent === true || scope.hub.definition.behaviour.createOnUpdate === true);
}

/** @throws StatusError 409 in the words of kube-apiserver's storage, which clients have come to match. */
function checkUid(scope: RegistryScope, request: UpdateRequest, key: string, uid: string): void {
  const wanted = request.uid ?? "";
  if (wanted === "" || wanted === uid) return;
  const detail = `Precondition failed: UID in precondition: ${wanted}, UID in object meta: ${uid}`;
  throw conflict(
    scope.definition,
    request.name,
    `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${detail}`,
  );
}

/** An update without resourceVersion goes through where the kind allows that; any other must have seen the newest object. */
function checkResourceVersion(scope: RegistryScope, object: KubeObject, revision: number, name: string): void {
  const { definition, hub } = scope;
  const given = object.metadata.resourceVersion ?? "";
  if (given === "" || given === "0") {
    if (hub.definition.behaviour.unconditionalUpdate !== false) {
      object.metadata.resourceVersion = String(revision);
      return;
    }
    // The only 422 that names the resource instead of the kind.
    throw invalid({ group: definition.group, kind: definition.resource }, name, [
      invalidField("metadata.resourceVersion", 0, "must be specified for an update"),
    ]);
  }
  if (!/^\d+$/.test(given)) throw statusError("BadRequest", `strconv.ParseUint: parsing ${JSON.stringify(given)}: invalid syntax`);
  if (Number(given) !== revision) throw conflict(definition, name, modifiedMessage);
}

/** True when nothing holds an object any longer whose deletion has been asked for. */
function isLastStep(object: KubeObject, old: KubeObject): boolean {
  if ((object.metadata.finalizers?.length ?? 0) > 0 || old.metadata.deletionTimestamp === undefined) return false;
  return (old.metadata.deletionGracePeriodSeconds ?? 0) === 0;
}
