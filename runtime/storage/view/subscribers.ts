import type { Change } from "../storage.ts";

type Listener = (changes: readonly Change[]) => void;

/** Those who hear of each batch of changes, in the order in which they came. */
export class Subscribers {
  readonly #listeners = new Set<{ readonly listener: Listener }>();
  readonly #queue: (readonly Change[])[] = [];
  #publishing = false;

  add(listener: Listener): () => void {
    const subscription = { listener };
    this.#listeners.add(subscription);
    return () => void this.#listeners.delete(subscription);
  }

  /** A listener may write, and so cause the next batch: that one waits until all have heard this one. */
  publish(changes: readonly Change[]): void {
    this.#queue.push(changes);
    if (this.#publishing) return;
    this.#publishing = true;
    for (let batch = this.#queue.shift(); batch !== undefined; batch = this.#queue.shift()) {
      for (const { listener } of this.#listeners) deliver(listener, batch);
    }
    this.#publishing = false;
  }
}

/** A listener that throws is a bug that must show, but not as the failure of a write that is durable already. */
function deliver(listener: Listener, changes: readonly Change[]): void {
  try {
    listener(changes);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
