import { createRequire } from "node:module";
import type { Logger } from "./logger.ts";

/** Milliseconds that lines may wait for whoever reads them. */
const longestWait = 120_000;

/** A logger that writes JSON lines to standard error. pino is loaded with the first line: most starts have nothing to say. */
export function createLogger(verbosity: number): Logger {
  let opened: ReturnType<typeof openLogger> | undefined;
  const open = (): ReturnType<typeof openLogger> => {
    opened ??= openLogger();
    return opened;
  };
  return {
    verbosity,
    info: (fields, message) => open().lines("info", fields, message),
    warn: (fields, message) => open().lines("warn", fields, message),
    error: (fields, message) => open().lines("error", fields, message),
    isBlocked: () => opened?.isBlocked() ?? false,
  };
}

function openLogger() {
  const { pino } = createRequire(import.meta.url)("pino") as typeof import("pino");
  const destination = pino.destination({ fd: 2, sync: false });
  const logger = pino({ base: null }, destination);
  /** Since when nothing was written though something waits. */
  let waitingSince: number | undefined;
  destination.on("write", () => {
    waitingSince = performance.now();
  });
  destination.on("drain", () => {
    waitingSince = undefined;
  });
  return {
    lines: (level: "info" | "warn" | "error", fields: object, message: string): void => {
      waitingSince ??= performance.now();
      logger[level](fields, message);
    },
    isBlocked: () => waitingSince !== undefined && performance.now() - waitingSince > longestWait,
  };
}
