import { createRequire } from "node:module";
import type { Logger } from "./logger.ts";

/** Where lines go, and how many milliseconds they may wait there for whoever reads them. */
export interface LogOutput {
  readonly fd: number;
  readonly longestWait: number;
}

const standardError: LogOutput = { fd: 2, longestWait: 120_000 };

/** A logger that writes JSON lines. pino is loaded with the first line: most starts have nothing to say. */
export function createLogger(verbosity: number, output: LogOutput = standardError): Logger {
  let opened: ReturnType<typeof openLogger> | undefined;
  const open = (): ReturnType<typeof openLogger> => {
    opened ??= openLogger(output);
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

function openLogger({ fd, longestWait }: LogOutput) {
  const { pino } = createRequire(import.meta.url)("pino") as typeof import("pino");
  const destination = pino.destination({ fd, sync: false });
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
