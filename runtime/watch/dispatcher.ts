import type { Change } from "../storage/storage.ts";

/** Fans the storage log out to watchers: one subscription to storage, watchers indexed by key prefix. */
export interface WatchDispatcher {
  /**
   * Calls `onChanges` with each later batch under `prefix`, in order, and `onProgress` with revisions at which nothing
   * changed there (for bookmarks). Returns the unsubscribe function.
   */
  readonly follow: (prefix: string, follower: WatchFollower) => () => void;
  readonly close: () => void;
}

export interface WatchFollower {
  readonly onChanges: (changes: readonly Change[]) => void;
}
