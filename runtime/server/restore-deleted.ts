import type { ServerContext } from "./server-context.ts";

/** Milliseconds after which what was deleted is put back: who deleted it sees that it went. */
const restoredAfter = 10_000;

/** Calls `restore` some time after one of the keys was deleted, until the server stops. */
export function restoreDeleted({ watches, logger, stopping }: ServerContext, keys: readonly string[], restore: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    timer = undefined;
    restore().catch((error: unknown) => logger.error({ err: error }, "deleted objects of the system could not be put back"));
  };
  const unfollow = keys.map((key) =>
    watches.follow(key, {
      onChanges: (changes) => {
        if (changes.at(-1)?.type === "delete") timer ??= setTimeout(run, restoredAfter).unref();
      },
    }),
  );
  stopping.addEventListener(
    "abort",
    () => {
      clearTimeout(timer);
      for (const stop of unfollow) stop();
    },
    { once: true },
  );
}
