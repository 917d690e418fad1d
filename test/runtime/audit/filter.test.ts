import { afterEach, expect, test, vi } from "vitest";
import type { Audit } from "../../../runtime/audit/audit.ts";
import { AuditCounts } from "../../../runtime/audit/audit-counts.ts";
import type { AuditEvent } from "../../../runtime/audit/audit-event.ts";
import { auditFilter } from "../../../runtime/audit/filter.ts";
import { compilePolicy } from "../../../runtime/audit/policy/compile-policy.ts";
import type { PolicyRule } from "../../../runtime/audit/policy/policy.ts";
import type { Answer, Sink } from "../../../runtime/http/answer.ts";
import type { Filter } from "../../../runtime/http/filter.ts";
import { composeChain, createRequestHandler } from "../../../runtime/http/handler-chain.ts";
import type { IncomingRequest } from "../../../runtime/http/incoming-request.ts";
import { createTestServer } from "../../support/server-context.ts";

afterEach(() => void vi.restoreAllMocks());

/** A server that audits by one rule, with what it has recorded. */
function audited(rule: PolicyRule, store: (event: AuditEvent) => boolean | Promise<boolean> = () => true, more: Partial<Audit> = {}) {
  const recorded: Record<string, unknown>[] = [];
  const counts = new AuditCounts();
  let time = 1_000_000;
  const audit: Audit = {
    decide: compilePolicy({ rules: [rule] }),
    backend: {
      process: ([event]) => {
        recorded.push(JSON.parse((event as AuditEvent).line().toString()));
        return store(event as AuditEvent);
      },
      close: async () => {},
    },
    counts,
    strict: false,
    asText: false,
    ...more,
  };
  const server = { ...createTestServer({ now: () => time }), audit };
  const handle = (last: Filter, url = "/x"): Promise<Answer> => createRequestHandler(server, [auditFilter, last])(requestOf(url));
  return { recorded, counts, handle, pass: (milliseconds: number) => (time += milliseconds) };
}

function requestOf(url: string): IncomingRequest {
  return {
    method: "GET",
    url,
    headers: {},
    httpVersion: "1.1",
    remoteAddress: "::ffff:10.0.0.1",
    clientCertificate: () => undefined,
    body: async () => Buffer.alloc(0),
    onClose: () => {},
  };
}

const ok: Filter = () => ({ status: 200, headers: {}, body: Buffer.from("ok") });
const stages = (recorded: readonly Record<string, unknown>[]) => recorded.map(({ stage }) => stage);

test("what the policy is not about leaves nothing, and is counted", async () => {
  const { recorded, counts, handle } = audited({ level: "None" });
  await handle(ok);
  expect([recorded, counts.events, [...counts.levels]]).toEqual([[], 0, [["None", 1]]]);
});

test("stages that are omitted leave nothing", async () => {
  const { recorded, handle } = audited({ level: "Metadata", omitStages: ["RequestReceived"] });
  await handle(ok);
  expect(stages(recorded)).toEqual(["ResponseComplete"]);
  expect(recorded[0]).toMatchObject({ sourceIPs: ["10.0.0.1"], responseStatus: { metadata: {}, code: 200 } });
});

test("an answer waits until its event is stored", async () => {
  let stored = false;
  const { handle } = audited({ level: "Metadata", omitStages: ["RequestReceived"] }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    stored = true;
    return true;
  });
  await handle(ok);
  expect(stored).toBe(true);
});

test("what nobody foresaw is a panic", async () => {
  const { recorded, handle } = audited({ level: "RequestResponse" });
  const { status } = await handle(() => {
    throw new TypeError("oops");
  });
  expect([status, stages(recorded)]).toEqual([500, ["RequestReceived", "Panic"]]);
  expect(recorded[1]?.["responseStatus"]).toEqual({
    metadata: {},
    status: "Failure",
    message: "APIServer panic'd: oops",
    reason: "InternalError",
    code: 500,
  });
});

test("a strict server refuses what it cannot record, others go on", async () => {
  const strict = audited({ level: "Metadata" }, async () => false, { strict: true });
  expect((await strict.handle(ok)).status).toBe(500);
  expect([strict.counts.rejected, stages(strict.recorded)]).toEqual([1, ["RequestReceived"]]);
});

test("of slow requests it is told how long they took", async () => {
  const { recorded, handle, pass } = audited({ level: "Metadata" });
  await handle((context) => {
    context.audit?.took("mutating-webhook", 200);
    context.audit?.took("mutating-webhook", 300.5);
    context.audit?.took("validating-webhook", 200, true);
    context.audit?.took("validating-webhook", 100, true);
    pass(1501);
    return { status: 200, headers: {} };
  });
  expect(recorded[1]?.["annotations"]).toEqual({
    "apiserver.latency.k8s.io/mutating-webhook": "500.5ms",
    "apiserver.latency.k8s.io/total": "1.501s",
    "apiserver.latency.k8s.io/validating-webhook": "200ms",
  });
});

test("an annotation stays what it first was", async () => {
  const { recorded, handle } = audited({ level: "Metadata" });
  await handle((context) => {
    context.audit?.annotate("a", "1");
    context.audit?.annotate("a", "2");
    return { status: 200, headers: {} };
  });
  expect(recorded[1]?.["annotations"]).toEqual({ a: "1" });
});

test("what streams is recorded when it begins, and when it ends", async () => {
  const { recorded, handle } = audited({ level: "Metadata" });
  const answer = await handle(() => ({ status: 200, headers: {}, stream: () => {} }), "/api/v1/pods?watch=1");
  expect(stages(recorded)).toEqual(["RequestReceived", "ResponseStarted"]);
  const ends: (() => void)[] = [];
  await answer.stream?.({ onClose: (listener: () => void) => ends.push(listener) } as unknown as Sink);
  for (const end of ends) end();
  expect(stages(recorded)).toEqual(["RequestReceived", "ResponseStarted", "ResponseComplete"]);
});

test("without an audit the filter does nothing", () => {
  const next = vi.fn(() => ({ status: 200, headers: {} }));
  const context = { server: createTestServer(), audit: undefined } as unknown as Parameters<Filter>[0];
  expect(composeChain([auditFilter, next])(context)).toEqual({ status: 200, headers: {} });
  expect(context).not.toHaveProperty("auditDecision");
});
