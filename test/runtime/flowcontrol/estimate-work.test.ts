import { describe, expect, test } from "vitest";
import { estimateWork } from "../../../runtime/flowcontrol/estimate-work.ts";
import type { BoundSchema } from "../../../runtime/flowcontrol/flow.ts";
import { ListSizes } from "../../../runtime/flowcontrol/list-sizes.ts";
import { WatchCounts } from "../../../runtime/flowcontrol/watch-counts.ts";
import type { RequestContext } from "../../../runtime/http/request-context.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import { createTestServer } from "../../support/server-context.ts";
import { definitionOf } from "../../support/stored-world.ts";
import { createControl, defaultObjects, fakeClock, requestInfo } from "./support.ts";

const storage = createMemoryStorage();
const server = createTestServer({ storage, definitions: [definitionOf({ resource: "configmaps", kind: "ConfigMap" })] });
const clock = fakeClock();
const sizes = new ListSizes(storage, clock.now);

function schemaOf(username: string): BoundSchema {
  return createControl(clock, defaultObjects).flow(requestInfo("GET /api/v1/pods"), { username, groups: ["system:authenticated"] }).schema;
}

function estimate(line: string, watchers = new WatchCounts(), schema = schemaOf("alice")) {
  const url = line.split(" ")[1] ?? "";
  const context = { server, info: requestInfo(line), request: { url }, query: new URL(url, "https://server").searchParams };
  return estimateWork(context as unknown as RequestContext, schema, sizes, watchers);
}

/** Stores so many objects of so many bytes each. */
async function store(count: number, bytes: number): Promise<void> {
  const value = Buffer.from(JSON.stringify({ metadata: {}, data: "x".repeat(bytes - 40) }));
  for (const { key } of storage.range("/registry/configmaps/").entries) await storage.commit({ compare: [], operations: [{ type: "delete", key }] });
  for (let at = 0; at < count; at++) await storage.commit({ compare: [], operations: [{ type: "put", key: `/registry/configmaps/a/${at}`, value }] });
  clock.pass(60_000);
}

describe("a list", () => {
  test("takes a seat for each 100,000 bytes", async () => {
    expect(estimate("GET /api/v1/configmaps").seats).toBe(1);
    await store(100, 4_000);
    expect(estimate("GET /api/v1/configmaps").seats).toBe(5);
    expect(estimate("GET /api/v1/configmaps?limit=30").seats).toBe(2);
    expect(estimate("GET /api/v1/configmaps?fieldSelector=metadata.name%3Done").seats).toBe(1);
    expect(estimate("GET /api/v1/namespaces/a/configmaps/one").seats).toBe(1);
    expect(estimate("GET /apis/example.com/v1/unknown").seats).toBe(1);
  });

  test("takes ten at most, and no more than its level gives to one", async () => {
    await store(500, 10_000);
    expect(estimate("GET /api/v1/configmaps").seats).toBe(8);
    expect(estimate("GET /api/v1/configmaps", new WatchCounts(), schemaOf("system:kube-scheduler")).seats).toBe(10);
  });

  test("that a watch begins with costs the same", async () => {
    await store(100, 4_000);
    expect(estimate("GET /api/v1/configmaps?watch=1").seats).toBe(5);
    expect(estimate("GET /api/v1/configmaps?watch=1&resourceVersion=7").seats).toBe(1);
    expect(estimate("GET /api/v1/configmaps?watch=1&resourceVersion=7&sendInitialEvents=true").seats).toBe(5);
  });
});

describe("a write", () => {
  const watchedBy = (count: number): WatchCounts => {
    const counts = new WatchCounts();
    for (let at = 0; at < count; at++) counts.open(requestInfo("GET /api/v1/configmaps?watch=1"));
    return counts;
  };

  test.each([
    [0, 0, 0],
    [9, 0, 0],
    [10, 1, 5],
    [25, 3, 5],
    [80, 8, 5],
    [1000, 8, 62.5],
  ])("with %d watchers keeps %d seats for %d ms", (count, finalSeats, finalMilliseconds) => {
    for (const line of ["POST /api/v1/namespaces/a/configmaps", "DELETE /api/v1/namespaces/a/configmaps/one"])
      expect(estimate(line, watchedBy(count))).toEqual({ seats: 1, finalSeats, finalMilliseconds });
  });

  test("of a token concerns nobody, nor does a read", () => {
    const counts = watchedBy(50);
    counts.open(requestInfo("GET /api/v1/serviceaccounts?watch=1"));
    expect(estimate("POST /api/v1/namespaces/a/serviceaccounts/one/token", counts).finalSeats).toBe(0);
    expect(estimate("GET /api/v1/namespaces/a/configmaps/one", counts).finalSeats).toBe(0);
  });
});
