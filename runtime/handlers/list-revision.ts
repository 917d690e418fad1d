import { tooLargeResourceVersion } from "../storage/interpret-error.ts";
import type { Storage } from "../storage/storage.ts";

/** How long a read waits for a revision that storage has not reached, in milliseconds. */
const patience = 3_000;
const interval = 50;

/**
 * Waits until reads see `revision`, which may be one that another server wrote a moment ago.
 * @throws StatusError 504 when it does not come.
 */
export async function waitForRevision(storage: Storage, revision: number): Promise<void> {
  const deadline = Date.now() + patience;
  while (storage.revision < revision) {
    await storage.barrier();
    if (storage.revision >= revision) return;
    if (Date.now() >= deadline) throw tooLargeResourceVersion(revision, storage.revision);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
