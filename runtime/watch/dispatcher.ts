import type { Change, Storage } from "../storage/storage.ts";

/** Fans the storage log out to watchers: one subscription to storage, watchers indexed by key prefix. */
export interface WatchDispatcher {
  /**
   * Calls the follower with each later batch of changes under `prefix`, in order. A prefix is a whole key, or ends with
   * a slash. Returns the unsubscribe function.
   */
  readonly follow: (prefix: string, follower: WatchFollower) => () => void;
  /** Ends every follower. */
  readonly close: () => void;
}

export interface WatchFollower {
  readonly onChanges: (changes: readonly Change[]) => void;
  /** Called once when the dispatcher closes. */
  readonly onClose?: () => void;
}

/** Follows `storage` for all watchers of a server. A change costs a few look-ups, however many watchers there are of other keys. */
export function createWatchDispatcher(storage: Pick<Storage, "subscribe">): WatchDispatcher {
  const followers = new Map<string, Set<WatchFollower>>();
  let unsubscribe: (() => void) | undefined = storage.subscribe(dispatch);

  function dispatch(changes: readonly Change[]): void {
    const [only] = changes;
    if (only !== undefined && changes.length === 1) {
      forEachPrefix(only.key, (prefix) => tell(followers.get(prefix), changes));
      return;
    }
    const byPrefix = new Map<string, Change[]>();
    for (const change of changes) {
      forEachPrefix(change.key, (prefix) => {
        if (!followers.has(prefix)) return;
        const batch = byPrefix.get(prefix);
        if (batch === undefined) byPrefix.set(prefix, [change]);
        else batch.push(change);
      });
    }
    for (const [prefix, batch] of byPrefix) tell(followers.get(prefix), batch);
  }

  return {
    follow(prefix, follower) {
      let set = followers.get(prefix);
      if (set === undefined) {
        set = new Set();
        followers.set(prefix, set);
      }
      set.add(follower);
      return () => {
        set.delete(follower);
        if (set.size === 0 && followers.get(prefix) === set) followers.delete(prefix);
      };
    },
    close() {
      unsubscribe?.();
      unsubscribe = undefined;
      const all = [...followers.values()].flatMap((set) => [...set]);
      followers.clear();
      for (const follower of all) follower.onClose?.();
    },
  };
}

function tell(followers: ReadonlySet<WatchFollower> | undefined, changes: readonly Change[]): void {
  if (followers === undefined) return;
  for (const follower of followers) follower.onChanges(changes);
}

/** The prefixes of a key that a watcher may follow: the key, and all that end with a slash. */
function forEachPrefix(key: string, visit: (prefix: string) => void): void {
  for (let at = key.indexOf("/", 1); at > 0; at = key.indexOf("/", at + 1)) visit(key.slice(0, at + 1));
  visit(key);
}
