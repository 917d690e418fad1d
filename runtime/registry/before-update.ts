import { invalid } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import type { FieldError } from "../validation/field-error.ts";
import { finalizerFaults } from "../validation/finalizers.ts";
import { validateContent, validateObjectMeta, validateObjectMetaUpdate } from "../validation/object-meta.ts";
import { keepOnMain, writeStatus } from "./keep-fields.ts";
import { takeNamespace } from "./metadata-fields.ts";
import { setGeneration } from "./next-generation.ts";
import { revalidatedKinds } from "./revalidated-kinds.ts";
import { faultsOf } from "./served-version.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/**
 * Makes `object` ready to replace `old`: keeps what the subresource may not write, lets the strategy prepare it,
 * validates. Both are at the hub version; the result shares parts with them.
 * @throws StatusError 422 with every fault.
 */
export async function beforeUpdate(scope: RegistryScope, object: KubeObject, old: KubeObject, context: WriteContext): Promise<KubeObject> {
  const { definition, functions } = scope.hub;
  const { behaviour } = definition;
  const strategy = functions.strategy;
  const isStatus = context.subresource === "status" && behaviour.status !== undefined;
  takeNamespace(object, context.namespace, definition.namespaced);
  let next = object;
  if (behaviour.status !== undefined) {
    if (isStatus) next = writeStatus(object, old, behaviour.status);
    else if (context.subresource === "" || context.subresource === "scale") keepOnMain(next, old, behaviour.status);
  }
  if (strategy?.prepareForUpdate !== undefined) {
    const prepared = strategy.prepareForUpdate(next, old, context);
    if (prepared !== undefined) await prepared;
  }
  setGeneration(next, old, behaviour, !isStatus);
  keepIdentity(next, old);

  const errors = validateMetadata(scope, next, old);
  const faults = faultsOf(scope, next, { operation: "update", old, subresource: context.subresource, warn: context.warn });
  errors.push(...(faults instanceof Promise ? await faults : faults));
  const own = strategy?.validateUpdate?.(next, old, context);
  if (own !== undefined) errors.push(...(own instanceof Promise ? await own : own));
  if (errors.length > 0) throw invalid(definition, next.metadata.name ?? "", errors);
  for (const text of strategy?.warnings?.(next, old, context.subresource) ?? []) context.warn(text);
  return next;
}

/** An update can neither change when an object was made nor that it is being deleted. */
function keepIdentity(object: KubeObject, old: KubeObject): void {
  const meta = object.metadata;
  if (meta.uid === undefined || meta.uid === "") assign(meta, "uid", old.metadata.uid);
  if (old.metadata.creationTimestamp !== undefined) meta.creationTimestamp = old.metadata.creationTimestamp;
  if (old.metadata.deletionTimestamp !== undefined) meta.deletionTimestamp = old.metadata.deletionTimestamp;
  if (meta.deletionGracePeriodSeconds === undefined) assign(meta, "deletionGracePeriodSeconds", old.metadata.deletionGracePeriodSeconds);
  delete meta.selfLink;
}

function assign<K extends "uid" | "deletionGracePeriodSeconds">(
  meta: KubeObject["metadata"],
  member: K,
  value: KubeObject["metadata"][K] | undefined,
): void {
  if (value !== undefined) meta[member] = value;
}

/** The common rules, then the kind's own, which repeat them: a fault is reported as often as kube-apiserver does. */
function validateMetadata(scope: RegistryScope, object: KubeObject, old: KubeObject): FieldError[] {
  const { definition } = scope.hub;
  const content = validateContent(object.metadata);
  const common = validateObjectMeta(object.metadata, definition.namespaced, "pathSegment", content);
  const update = validateObjectMetaUpdate(object.metadata, old.metadata, content);
  const finalizers = finalizerFaults(definition, object.metadata.finalizers);
  const errors = [...common, ...update, ...update, ...finalizers];
  if (revalidatedKinds.has(`${definition.group}/${definition.resource}`)) {
    errors.push(...validateObjectMeta(object.metadata, definition.namespaced, definition.behaviour.nameFormat, content), ...finalizers);
  }
  return errors;
}
