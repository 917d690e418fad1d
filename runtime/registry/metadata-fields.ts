import { randomUUID } from "node:crypto";
import { badRequest } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import { formatTimestamp } from "../meta/timestamp.ts";

/** Forgets what only the server may say of an object that is to be created. */
export function wipeSystemFields(object: KubeObject): void {
  const meta = object.metadata;
  delete meta.creationTimestamp;
  delete meta.uid;
  delete meta.deletionTimestamp;
  delete meta.deletionGracePeriodSeconds;
  delete meta.selfLink;
}

/** Gives a new object its identity. `now` is in milliseconds since the epoch. */
export function fillSystemFields(object: KubeObject, now: number): void {
  object.metadata.creationTimestamp = formatTimestamp(now);
  object.metadata.uid = randomUUID();
}

/**
 * Takes the namespace of the request over.
 * @throws StatusError 400 when the object names another.
 */
export function takeNamespace(object: KubeObject, namespace: string, namespaced: boolean): void {
  const meta = object.metadata;
  if (!namespaced) {
    delete meta.namespace;
    return;
  }
  if (meta.namespace === undefined || meta.namespace === "") meta.namespace = namespace;
  else if (meta.namespace !== namespace) throw badRequest("the namespace of the provided object does not match the namespace sent on the request");
}

/**
 * An object that is written under a name must not carry another.
 * @throws StatusError 400
 */
export function checkName(object: KubeObject, name: string): void {
  const own = object.metadata.name ?? "";
  if (own === "") throw badRequest(`the name of the object (${name} based on URL) was undeterminable: name must be provided`);
  if (own !== name) throw badRequest(`the name of the object (${own}) does not match the name on the URL (${name})`);
}
