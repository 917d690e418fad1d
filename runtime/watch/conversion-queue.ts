import type { RequestScope } from "../registry/request-scope.ts";
import { settledTogether } from "../scheme/pending-conversion.ts";
import { objectOf, servesHub } from "../serialization/convert-object.ts";
import { stampRevision } from "../storage/stamp.ts";
import type { Change } from "../storage/storage.ts";
import type { WatchFollower } from "./dispatcher.ts";

/** Tells the changes of a resource in their order, each batch once its objects have been converted. */
export interface ConversionQueue {
  /** A follower that hears of changes later. */
  readonly behind: (follower: WatchFollower) => WatchFollower;
  /** Runs after all that was told of before. */
  readonly after: (work: () => void) => void;
}

const queues = new WeakMap<RequestScope, ConversionQueue>();

/** The queue of a version that another process converts objects to; undefined for all others, which are converted at once. */
export function conversionQueue(scope: RequestScope): ConversionQueue | undefined {
  if (scope.hub.functions.remote === undefined || servesHub(scope)) return undefined;
  let queue = queues.get(scope);
  if (queue === undefined) {
    queue = createQueue(scope);
    queues.set(scope, queue);
  }
  return queue;
}

function createQueue(scope: RequestScope): ConversionQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    behind: (follower) => ({
      onChanges(changes) {
        const values = changes.flatMap(valuesOf);
        const tell = (): Promise<void> => settledTogether(convertersOf(scope, values), () => follower.onChanges(changes));
        // Those who watch are cut off where a change cannot be told of: they list and watch anew.
        last = last.then(tell).catch(() => follower.onClose?.());
      },
      onClose: () => follower.onClose?.(),
    }),
    after(work) {
      last = last.then(work);
    },
  };
}

/** All that may be shown or looked at: what leaves a selection is shown as it was, at the revision of the change. */
function valuesOf({ value, previous, revision }: Change): Buffer[] {
  return previous === undefined ? [value] : [value, previous, stampRevision(previous, revision)];
}

/** What converts stored objects, each by itself. */
export function convertersOf(scope: RequestScope, values: readonly Buffer[]): (() => unknown)[] {
  return values.map((value) => () => objectOf(scope, value));
}
