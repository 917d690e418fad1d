import type { ServerContext } from "../server/server-context.ts";
import type { Controller } from "./controller.ts";

/**
 * Does something now and after each interval, one time after the other. A failure is logged, and the next time comes as planned.
 *
 * @param what is kept in order, for the log
 * @param interval milliseconds
 */
export function everyInterval({ logger }: Pick<ServerContext, "logger">, what: string, interval: number, act: () => Promise<void>): Controller {
  let last: Promise<void> | undefined;
  const run = (): void => {
    last ??= act()
      .catch((error: unknown) => logger.error({ err: error }, `${what} could not be kept`))
      .finally(() => {
        last = undefined;
      });
  };
  run();
  const timer = setInterval(run, interval).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
