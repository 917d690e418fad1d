import { expect, test } from "vitest";
import type { AuditEvent } from "../../../../runtime/audit/audit-event.ts";
import { defaultLogOptions } from "../../../../runtime/audit/audit-options.ts";
import { createTruncate } from "../../../../runtime/audit/backends/truncate.ts";
import { event, losses, remembering } from "./events.ts";

const options = { ...defaultLogOptions, truncateMaxEventSize: 300, truncateMaxBatchSize: 500 };

test("large events lose their objects, and are lost where that is not enough", () => {
  const { lost, onLoss } = losses();
  const taken: AuditEvent[] = [];
  const backend = { ...remembering(), process: (events: readonly AuditEvent[]) => taken.push(...events) > 0 };
  const truncate = createTruncate(backend, options, onLoss);
  expect(truncate.process([event("small", 20), event("large", 400), event("n".repeat(300))])).toBe(true);
  expect(taken.map((one) => JSON.parse(one.line().toString()))).toMatchObject([
    { auditID: "small", requestObject: "x".repeat(18) },
    { auditID: "large", annotations: { "audit.k8s.io/truncated": "true" } },
  ]);
  expect(JSON.parse((taken[1] as AuditEvent).line().toString())).not.toHaveProperty("requestObject");
  expect(lost.map(([plugin, message]) => [plugin, message])).toEqual([["truncate", "event is too large even after truncating"]]);
});

test("large batches are split", () => {
  const backend = remembering();
  createTruncate(backend, options, losses().onLoss).process(["a", "b", "c"].map((name) => event(name, 60)));
  expect(backend.batches).toEqual([["a", "b"], ["c"]]);
});

test("an event's size is that of its line", () => {
  for (const one of [event("a"), event("é", 40)]) expect(one.size).toBe(one.line().length);
});
