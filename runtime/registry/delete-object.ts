import { notFound } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Entry } from "../storage/storage.ts";
import { beginGrace, checkPreconditions, markDeleting } from "./begin-grace.ts";
import type { DeleteOptions } from "./delete-options.ts";
import { type Change, guaranteedUpdate } from "./guaranteed-update.ts";
import { propagationFinalizers } from "./propagation-finalizers.ts";
import { deleteOf } from "./put-of.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/** What a delete has led to. */
export interface Deleted {
  /** The object as it was last; with resourceVersion. */
  readonly object: KubeObject;
  /** The stored bytes where the object is still there. */
  readonly entry: Entry | undefined;
  /** False while finalizers or a grace period keep the object. */
  readonly removed: boolean;
  /** True where an object that stays is answered as kinds answer a removed one: an earlier delete is under way. */
  readonly pending: boolean;
}

/**
 * Deletes an object, or marks it for deletion where finalizers or its grace period hold it.
 * `admitted` runs admission on the object as it stands.
 * @throws StatusError 404, 409 when a precondition fails.
 */
export async function deleteObject(
  scope: RegistryScope,
  name: string,
  options: DeleteOptions,
  context: WriteContext,
  admitted?: (object: KubeObject) => void | Promise<void>,
): Promise<Deleted> {
  const { store, hub } = scope;
  const own = await hub.functions.strategy?.remove?.({ scope, name, options, context, admitted });
  if (own !== undefined) return own;
  const key = store.keyOf(context.namespace, name);
  // A pod that is not scheduled is marked first and removed next, so that watchers see both.
  const marked = await step(scope, key, name, options, context, admitted);
  if (marked.type !== "marked") return marked.deleted;
  if (context.dryRun) return { ...marked.deleted, removed: true };
  const { server } = context;
  let last = marked.deleted;
  const { entry } = await guaranteedUpdate(server, store, key, async (current) => {
    if (current === undefined || current.object.metadata.uid !== last.object.metadata.uid) return keep(last);
    last = { ...last, object: withRevision(current.object, current.entry.revision) };
    return { change: deleteOf(scope, current.object, context), result: last };
  });
  if (entry !== undefined) last = { ...last, object: withRevision(last.object, entry.revision) };
  return { object: last.object, entry: undefined, removed: true, pending: false };
}

type Step = { readonly type: "done"; readonly deleted: Deleted } | { readonly type: "marked"; readonly deleted: Deleted };

async function step(
  scope: RegistryScope,
  key: string,
  name: string,
  options: DeleteOptions,
  context: WriteContext,
  admitted: ((object: KubeObject) => void | Promise<void>) | undefined,
): Promise<Step> {
  const { store, definition, hub } = scope;
  const { behaviour } = hub.definition;
  const { dryRun, server } = context;
  const { result, entry } = await guaranteedUpdate(server, store, key, async (current): Promise<{ change: Change; result: Step }> => {
    if (current === undefined) throw notFound(definition, name);
    const existing = withRevision(current.object, current.entry.revision);
    checkPreconditions(scope, existing, options);
    const object: KubeObject = { ...existing, metadata: { ...existing.metadata } };
    const grace = beginGrace(scope, object, options, server.now());
    if (grace.type === "pending") return keep({ type: "done", deleted: { object, entry: current.entry, removed: false, pending: true } });
    const admission = admitted?.(existing);
    if (admission !== undefined) await admission;

    const finalizers = propagationFinalizers(object.metadata.finalizers ?? [], options, behaviour);
    if (finalizers !== undefined) {
      if (finalizers.length > 0) object.metadata.finalizers = finalizers;
      else delete object.metadata.finalizers;
    }
    const held = (object.metadata.finalizers?.length ?? 0) > 0;
    if (grace.type === "none" && !held) {
      const deleted: Deleted = { object, entry: undefined, removed: true, pending: false };
      return { change: dryRun ? { type: "keep" } : deleteOf(scope, existing, context), result: { type: "done", deleted } };
    }
    if (grace.type === "none") markDeleting(object, server.now());
    const deleted: Deleted = { object, entry: undefined, removed: false, pending: false };
    const value = store.serialize(object);
    const ends = grace.type === "marked" && grace.seconds === 0 && !held;
    const unchanged = dryRun || isSame(value, current.entry.value, store);
    return { change: unchanged ? { type: "keep" } : { type: "put", value }, result: { type: ends ? "marked" : "done", deleted } };
  });
  const { deleted } = result;
  if (result.type === "done" && deleted.removed) {
    // The object that is answered carries the revision of its removal.
    const object = entry === undefined || dryRun ? deleted.object : withRevision(deleted.object, entry.revision);
    return { type: "done", deleted: { ...deleted, object } };
  }
  if (entry === undefined || dryRun) return result;
  return { type: result.type, deleted: { ...deleted, object: withRevision(deleted.object, entry.revision), entry } };
}

function keep<T>(result: T): { change: Change; result: T } {
  return { change: { type: "keep" }, result };
}

function withRevision(object: KubeObject, revision: number): KubeObject {
  object.metadata.resourceVersion = String(revision);
  return object;
}

/** A repeated delete changes nothing and writes nothing. */
function isSame(value: Buffer, stored: Buffer, store: RegistryScope["store"]): boolean {
  return value.equals(store.serialize(store.parse(stored)));
}
