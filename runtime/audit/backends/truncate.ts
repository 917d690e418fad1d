import type { AuditEvent } from "../audit-event.ts";
import type { BackendOptions } from "../audit-options.ts";
import type { Backend, OnLoss } from "./backend.ts";

/** Takes the objects out of events that are too large, and splits batches that are. */
export function createTruncate(backend: Backend, options: BackendOptions, onLoss: OnLoss): Backend {
  const { truncateMaxEventSize: mostBytes, truncateMaxBatchSize: batchBytes } = options;
  const fitting = (event: AuditEvent): AuditEvent | undefined => {
    if (event.size <= mostBytes) return event;
    const truncated = event.level === "Metadata" ? event : event.truncated();
    if (truncated.size <= mostBytes) return truncated;
    onLoss("truncate", new Error("event is too large even after truncating"), [event]);
    return undefined;
  };
  return {
    process: (events) => {
      const batches: AuditEvent[][] = [];
      let room = 0;
      for (const given of events) {
        const event = fitting(given);
        if (event === undefined) continue;
        const { size } = event;
        if (batches.length === 0 || size > room) {
          batches.push([]);
          room = batchBytes;
        }
        batches.at(-1)?.push(event);
        room -= size;
      }
      const results = batches.map((batch) => backend.process(batch));
      if (results.every((result) => typeof result === "boolean")) return !results.includes(false);
      return Promise.all(results).then((all) => !all.includes(false));
    },
    close: backend.close,
  };
}
