import type { AuditEvent } from "../audit-event.ts";
import type { Backend, OnLoss } from "./backend.ts";
import type { LineFile } from "./line-file.ts";

/**
 * Writes events to a file, a line each. The lines of one turn of the event loop are written together, and whoever waits
 * for one of them waits for that.
 */
export function createLogBackend(file: LineFile, asText: boolean, onLoss: OnLoss): Backend {
  let pending: AuditEvent[] = [];
  let written: Promise<boolean> | undefined;
  const flush = (): boolean => {
    const events = pending;
    pending = [];
    written = undefined;
    if (events.length === 0) return true;
    try {
      file.write(events.map((event) => (asText ? Buffer.from(`${event.text}\n`) : event.line())));
      return true;
    } catch (error) {
      onLoss("log", error, events);
      return false;
    }
  };
  return {
    process: (events) => {
      pending.push(...events);
      written ??= new Promise((resolve) => setImmediate(() => resolve(flush())));
      return written;
    },
    close: async () => {
      flush();
      await file.close();
    },
  };
}
