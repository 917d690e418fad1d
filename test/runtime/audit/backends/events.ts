import { AuditEvent } from "../../../../runtime/audit/audit-event.ts";
import type { Backend, OnLoss } from "../../../../runtime/audit/backends/backend.ts";

/** An event that is told by its name; `object` is as many bytes. */
export function event(auditID: string, object = 0): AuditEvent {
  return new AuditEvent({
    level: object > 0 ? "Request" : "Metadata",
    auditID,
    head: `"level":"${object > 0 ? "Request" : "Metadata"}","auditID":"${auditID}"`,
    requestObject: object > 0 ? Buffer.from(`"${"x".repeat(object - 2)}"`) : undefined,
    responseObject: undefined,
    times: ',"stageTimestamp":"t"',
    annotations: {},
    text: `text of ${auditID}`,
  });
}

/** A backend that remembers the batches it took, and takes as long as `take`. */
export function remembering(take: () => boolean | Promise<boolean> = () => true): Backend & { batches: string[][]; closed: boolean } {
  const backend = {
    batches: [] as string[][],
    closed: false,
    process: (events: readonly AuditEvent[]) => {
      backend.batches.push(events.map(({ auditID }) => auditID));
      return take();
    },
    close: async () => {
      backend.closed = true;
    },
  };
  return backend;
}

/** What is lost, by who loses it. */
export function losses(): { onLoss: OnLoss; lost: [string, string, string[]][] } {
  const lost: [string, string, string[]][] = [];
  return { lost, onLoss: (plugin, error, events) => lost.push([plugin, (error as Error).message, events.map(({ auditID }) => auditID)]) };
}
