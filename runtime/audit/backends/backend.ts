import type { Logger } from "../../server/logger.ts";
import type { AuditCounts } from "../audit-counts.ts";
import type { AuditEvent } from "../audit-event.ts";

/** A place where events go. */
export interface Backend {
  /** Takes events; false when they are not stored. Never rejects. A promise is one that a request may wait for. */
  readonly process: (events: readonly AuditEvent[]) => boolean | Promise<boolean>;
  /** Resolves when everything that was taken is stored. */
  readonly close: () => Promise<void>;
}

/** Counts and tells of events that are lost. */
export type OnLoss = (plugin: string, error: unknown, events: readonly AuditEvent[]) => void;

/** So many of the requests whose events are lost are named in one line. */
const namedRequests = 10;

/** Milliseconds in which one plugin is told of once: many events are lost in a row, or none. */
const quiet = 1000;

export function createOnLoss(counts: AuditCounts, logger: Logger): OnLoss {
  const told = new Map<string, number>();
  return (plugin, error, events) => {
    counts.lost(plugin, events.length);
    const now = performance.now();
    if (now - (told.get(plugin) ?? -quiet) < quiet) return;
    told.set(plugin, now);
    const auditIDs = events.slice(0, namedRequests).map(({ auditID }) => auditID);
    logger.error({ err: error, plugin, lost: counts.errors.get(plugin), auditIDs }, "audit events are lost");
  };
}
