import { pino } from "pino";
import type { Logger } from "./logger.ts";

/** A logger that writes JSON lines to standard error. */
export function createLogger(verbosity: number): Logger {
  return pino({ base: null, level: verbosity > 0 ? "debug" : "info" }, pino.destination({ fd: 2, sync: false }));
}
