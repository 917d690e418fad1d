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

export function createOnLoss(counts: AuditCounts, logger: Logger): OnLoss {
  return (plugin, error, events) => {
    counts.lost(plugin, events.length);
    const auditIDs = events.slice(0, namedRequests).map(({ auditID }) => auditID);
    logger.error({ err: error, plugin, events: events.length, auditIDs }, "audit events are lost");
  };
}
