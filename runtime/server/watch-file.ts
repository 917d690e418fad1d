import { readFileSync, watch } from "node:fs";
import { dirname } from "node:path";

/** A change that was looked at too early: it is looked at again. */
export class ReadAgain extends Error {}

/** Milliseconds: how often a file is looked at that nobody has told of, and how long a change may go on. */
const interval = 60_000;
const settling = 50;

/**
 * Calls `onChange` with a file's text whenever that is another one, until `stopping`. The folder is watched, because files that are mounted
 * are replaced rather than written. `onError` is told why it cannot be read.
 */
export function watchFile(
  path: string,
  first: string,
  { onChange, onError, stopping }: { onChange: (text: string) => Promise<void>; onError: (error: unknown) => void; stopping: AbortSignal },
): void {
  let text = first;
  let pending: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const found = readFileSync(path, "utf8");
      if (found === text) return;
      const before = text;
      text = found;
      await onChange(found).catch((error: unknown) => {
        if (error instanceof ReadAgain) text = before;
        throw error;
      });
    } catch (error) {
      onError(error);
    }
  };
  const later = (): void => {
    pending ??= setTimeout(() => {
      pending = undefined;
      running = running.then(look);
    }, settling).unref();
  };
  const timer = setInterval(later, interval).unref();
  const watcher = watch(dirname(path), { persistent: false }, later);
  watcher.on("error", onError);
  stopping.addEventListener(
    "abort",
    () => {
      clearInterval(timer);
      clearTimeout(pending);
      watcher.close();
    },
    { once: true },
  );
}
