import { conflict } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import { formatTimestamp } from "../meta/timestamp.ts";
import type { DeleteOptions } from "./delete-options.ts";
import type { RegistryScope } from "./write-context.ts";

const lastTime = Date.UTC(9999, 11, 31, 23, 59, 59);

/** What a delete may do at once. */
export type Grace =
  /** The kind knows no grace, or it is over. */
  | { readonly type: "none" }
  /** The object now carries the time of its end, so many seconds from now (0: at once). */
  | { readonly type: "marked"; readonly seconds: number }
  /** An earlier delete ends sooner; nothing is to be done. */
  | { readonly type: "pending" };

/** Marks an object for its end, in place, where the kind deletes gracefully. `now` is in milliseconds since the epoch. */
export function beginGrace(scope: RegistryScope, object: KubeObject, options: DeleteOptions, now: number): Grace {
  const meta = object.metadata;
  const requested = options.gracePeriodSeconds !== undefined && options.gracePeriodSeconds < 0 ? 1 : options.gracePeriodSeconds;
  if (meta.deletionGracePeriodSeconds !== undefined && meta.deletionGracePeriodSeconds < 0) meta.deletionGracePeriodSeconds = 1;
  const { strategy } = scope.hub.functions;
  if (strategy?.gracePeriod === undefined) return { type: "none" };

  if (meta.deletionTimestamp !== undefined) {
    const left = Number(meta.deletionGracePeriodSeconds ?? 0);
    if (left === 0) return { type: "none" };
    // Grace only ever shrinks.
    if (requested === undefined || requested >= left) return { type: "pending" };
    meta.deletionTimestamp = timeAfter(Date.parse(meta.deletionTimestamp), requested - left);
    meta.deletionGracePeriodSeconds = requested;
    return { type: "marked", seconds: requested };
  }
  const seconds = strategy.gracePeriod(object, requested);
  if (seconds === undefined) return { type: "none" };
  meta.deletionTimestamp = timeAfter(now, Number(seconds));
  meta.deletionGracePeriodSeconds = seconds;
  if ((meta.generation ?? 0) > 0) meta.generation = (meta.generation as number) + 1;
  return { type: "marked", seconds };
}

/** The time some seconds after another; the nearest that can be written where that cannot. */
function timeAfter(milliseconds: number, seconds: number): string {
  return formatTimestamp(Math.max(0, Math.min(milliseconds + seconds * 1000, lastTime)));
}

/** Marks an object that finalizers hold as being deleted, in place. */
export function markDeleting(object: KubeObject, now: number): void {
  const meta = object.metadata;
  if (meta.deletionTimestamp === undefined && (meta.generation ?? 0) > 0) meta.generation = (meta.generation as number) + 1;
  if (meta.deletionTimestamp === undefined || Date.parse(meta.deletionTimestamp) > now) meta.deletionTimestamp = formatTimestamp(now);
  meta.deletionGracePeriodSeconds = 0;
}

/** @throws StatusError 409; the message names the kind where other conflicts name the resource. */
export function checkPreconditions(scope: RegistryScope, object: KubeObject, options: DeleteOptions): void {
  const { uid, resourceVersion } = options.preconditions ?? {};
  const { group, kind } = scope.hub.definition;
  const subject = { group, resource: kind };
  const { name = "" } = object.metadata;
  if (uid !== undefined && uid !== object.metadata.uid) {
    const found = `the UID in the precondition (${uid}) does not match the UID in record (${object.metadata.uid ?? ""})`;
    throw conflict(subject, name, `${found}. The object might have been deleted and then recreated`);
  }
  if (resourceVersion !== undefined && resourceVersion !== object.metadata.resourceVersion) {
    const found = `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${object.metadata.resourceVersion ?? ""})`;
    throw conflict(subject, name, `${found}. The object might have been modified`);
  }
}
