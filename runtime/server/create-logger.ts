import { createRequire } from "node:module";
import type { Logger } from "./logger.ts";

/** A logger that writes JSON lines to standard error. pino is loaded with the first line: most starts have nothing to say. */
export function createLogger(verbosity: number): Logger {
  let logger: Logger | undefined;
  const opened = (): Logger => {
    logger ??= openLogger(verbosity);
    return logger;
  };
  return {
    info: (fields, message) => opened().info(fields, message),
    warn: (fields, message) => opened().warn(fields, message),
    error: (fields, message) => opened().error(fields, message),
  };
}

function openLogger(verbosity: number): Logger {
  const { pino } = createRequire(import.meta.url)("pino") as typeof import("pino");
  return pino({ base: null, level: verbosity > 0 ? "debug" : "info" }, pino.destination({ fd: 2, sync: false }));
}
