import { type Attributes, readAttributes } from "../registry/attributes-index.ts";
import type { Selection } from "../selectors/selection.ts";
import type { ObjectLayout } from "../serialization/object-bytes.ts";
import { stampRevision } from "../storage/stamp.ts";
import type { Change } from "../storage/storage.ts";

export type WatchEventType = "ADDED" | "MODIFIED" | "DELETED";

/** What a watcher is told of a change. */
export interface WatchEvent {
  readonly type: WatchEventType;
  readonly key: string;
  readonly revision: number;
  /** The object, at the hub version. */
  readonly value: Buffer;
}

/** What those who watch a whole prefix are told. */
export function eventOf({ type, key, revision, value, previous }: Change): WatchEvent {
  return { type: type === "delete" ? "DELETED" : previous === undefined ? "ADDED" : "MODIFIED", key, revision, value };
}

/**
 * What those who watch a selection are told. An object that comes to be selected is added, and one that ceases to be
 * is deleted: as it was when last selected, at the revision of the change.
 */
export function selectedEventOf(change: Change, selection: Selection, layout: ObjectLayout): WatchEvent | undefined {
  const { type, key, revision, value, previous } = change;
  const { before, after } = attributesOf(change, layout);
  if (type === "delete") return selection.matches(key, value, after) ? { type: "DELETED", key, revision, value } : undefined;
  const was = previous !== undefined && before !== undefined && selection.matches(key, previous, before);
  if (selection.matches(key, value, after)) return { type: was ? "MODIFIED" : "ADDED", key, revision, value };
  return was ? { type: "DELETED", key, revision, value: stampRevision(previous, revision) } : undefined;
}

interface ChangeAttributes {
  readonly before: Attributes | undefined;
  readonly after: Attributes;
}

/** Read once for all selections that a change meets. */
const read = new WeakMap<Change, ChangeAttributes>();

function attributesOf(change: Change, layout: ObjectLayout): ChangeAttributes {
  let attributes = read.get(change);
  if (attributes === undefined) {
    attributes = {
      after: readAttributes(change.value, change.revision, layout),
      before: change.previous === undefined || change.type === "delete" ? undefined : readAttributes(change.previous, 0, layout),
    };
    read.set(change, attributes);
  }
  return attributes;
}
