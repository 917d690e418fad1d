import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startServer } from "../../generated/main.ts";
import type { AdmissionPlugin } from "../../runtime/admission/plugin.ts";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type Api, type ApiAnswer, createApi } from "../support/api.ts";
import { configMap, createWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-flow-"));
const tokenAuthFile = join(folder, "tokens.csv");
writeFileSync(tokenAuthFile, "flood,flood,1\nquiet,quiet,2\npoor,poor,3\nstrict,strict,4\n");
afterAll(() => rmSync(folder, { recursive: true }));

const flowcontrol = "/apis/flowcontrol.apiserver.k8s.io/v1";
const maps = "/api/v1/namespaces/default/configmaps";
const refusal = "Too many requests, please try again later.\n";

/** Creates of config maps named "held…" wait here until a test lets them go, or for so many milliseconds. */
let held: (() => void)[] = [];
let holdFor = 0;
const holding: AdmissionPlugin = {
  name: "Holding",
  handles: (operation, { resource }) => operation === "CREATE" && resource === "configmaps",
  validate: ({ name }) => {
    if (!name.startsWith("held")) return undefined;
    return new Promise((resolve) => {
      if (holdFor > 0) setTimeout(resolve, holdFor);
      else held.push(resolve);
    });
  },
};

function level(name: string, limited: JsonObject): JsonObject {
  return {
    apiVersion: "flowcontrol.apiserver.k8s.io/v1",
    kind: "PriorityLevelConfiguration",
    metadata: { name },
    spec: { type: "Limited", limited: { borrowingLimitPercent: 0, ...limited } },
  };
}

function schema(name: string, of: string, users: readonly string[], type?: string): JsonObject {
  return {
    apiVersion: "flowcontrol.apiserver.k8s.io/v1",
    kind: "FlowSchema",
    metadata: { name },
    spec: {
      matchingPrecedence: 500,
      priorityLevelConfiguration: { name: of },
      ...(type === undefined ? {} : { distinguisherMethod: { type } }),
      rules: [
        {
          subjects: users.map((user) => ({ kind: "User", user: { name: user } })),
          resourceRules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"], namespaces: ["*"], clusterScope: true }],
          nonResourceRules: [{ verbs: ["*"], nonResourceURLs: ["*"] }],
        },
      ],
    },
  };
}

/** The machine may have much else to do. */
vi.setConfig({ testTimeout: 60_000 });
const soon = <T>(of: () => T) => expect.poll(of, { timeout: 20_000 });

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

let made = 0;
const hold = (api: Api): Promise<ApiAnswer> => api.post(maps, configMap(`held-${made++}`));

function letGo(): void {
  const all = held;
  held = [];
  for (const go of all) go();
}

describe("priority and fairness", () => {
  const world = createWorld(() => ({
    tokenAuthFile,
    authorizationModes: ["AlwaysAllow"],
    admission: [holding],
    // 60 seats and the default levels' 245 shares, with 60 more shares for those below.
    maxRequestsInflight: 30,
    maxMutatingRequestsInflight: 30,
  }));

  beforeAll(async () => {
    const queuing = { queues: 16, handSize: 4, queueLengthLimit: 10 };
    await world.api.post(
      `${flowcontrol}/prioritylevelconfigurations`,
      level("shared", { nominalConcurrencyShares: 20, limitResponse: { type: "Queue", queuing } }),
    );
    await world.api.post(
      `${flowcontrol}/prioritylevelconfigurations`,
      level("strict", { nominalConcurrencyShares: 10, limitResponse: { type: "Reject" } }),
    );
    await world.api.post(
      `${flowcontrol}/prioritylevelconfigurations`,
      level("none", { nominalConcurrencyShares: 0, limitResponse: { type: "Queue", queuing } }),
    );
    await world.api.post(`${flowcontrol}/flowschemas`, schema("shared", "shared", ["flood", "quiet"], "ByUser"));
    await world.api.post(`${flowcontrol}/flowschemas`, schema("strict", "strict", ["strict"]));
    await world.api.post(`${flowcontrol}/flowschemas`, schema("none", "none", ["poor"]));
  });

  afterEach(() => {
    holdFor = 0;
    letGo();
  });

  const seats = (name: string): number => world.server.context.flowControl?.levels.get(name)?.queues.seatsInUse ?? Number.NaN;
  const waiting = (name: string): number => world.server.context.flowControl?.levels.get(name)?.queues.waiting ?? Number.NaN;
  const limit = (name: string): number => world.server.context.flowControl?.levels.get(name)?.queues.limit ?? Number.NaN;
  const uidOf = async (resource: string, name: string): Promise<string> =>
    (await world.api.get(`${flowcontrol}/${resource}/${name}`)).body.metadata.uid ?? "";

  test("answers name the schema and the level by their UIDs", async () => {
    const { headers } = await world.as("quiet").get(maps);
    expect(headers["x-kubernetes-pf-flowschema-uid"]).toBe(await uidOf("flowschemas", "shared"));
    expect(headers["x-kubernetes-pf-prioritylevel-uid"]).toBe(await uidOf("prioritylevelconfigurations", "shared"));
    const admin = await world.api.get("/version");
    expect(admin.headers["x-kubernetes-pf-flowschema-uid"]).toBe(await uidOf("flowschemas", "exempt"));
  });

  test("while one user floods a level, another's requests are soon served", async () => {
    holdFor = 20;
    const flood = world.as("flood");
    const quiet = world.as("quiet");
    let flooding = true;
    const waits: number[] = [];
    let refused = 0;
    const flooder = async (): Promise<void> => {
      while (flooding) {
        const begun = performance.now();
        const { status } = await hold(flood);
        if (status === 201) waits.push(performance.now() - begun);
        else refused++;
      }
    };
    const all = Array.from({ length: 60 }, flooder);
    const times: number[] = [];
    try {
      await soon(() => waiting("shared")).toBeGreaterThan(20);
      for (let at = 0; at < 15; at++) {
        const begun = performance.now();
        expect((await hold(quiet)).status).toBe(201);
        times.push(performance.now() - begun);
      }
    } finally {
      flooding = false;
      await Promise.all(all);
    }
    // The flood's requests wait for some forty of their own, five at a time; the quiet user's for one or two.
    expect(limit("shared")).toBeLessThanOrEqual(5);
    expect(waits.length).toBeGreaterThan(15);
    expect(median(times)).toBeLessThan(0.6 * median(waits));
    expect(refused).toBeGreaterThan(0);
    expect([seats("shared"), waiting("shared")]).toEqual([0, 0]);
  });

  test("system:masters are served whoever waits, and other levels too", async () => {
    const flood = world.as("flood");
    const all = Array.from({ length: 30 }, () => hold(flood));
    await soon(() => waiting("shared")).toBeGreaterThan(20);
    expect((await world.api.post(maps, configMap(`free-${made++}`))).status).toBe(201);
    expect((await world.as("strict").get(maps)).status).toBe(200);
    const going = setInterval(letGo, 5);
    expect((await Promise.all(all)).every(({ status }) => status === 201)).toBe(true);
    clearInterval(going);
    expect(seats("shared")).toBe(0);
  });

  test("a level that rejects does so when its seats are taken", async () => {
    const strict = world.as("strict");
    const all = Array.from({ length: limit("strict") }, () => hold(strict));
    await soon(() => held.length).toBe(all.length);
    const { status, text, headers } = await strict.get(maps);
    expect([status, text, headers["retry-after"], headers["content-type"]]).toEqual([429, refusal, "1", "text/plain; charset=utf-8"]);
    expect(headers["x-kubernetes-pf-flowschema-uid"]).toBe(await uidOf("flowschemas", "strict"));
    letGo();
    await Promise.all(all);
    expect((await strict.get(maps)).status).toBe(200);
  });

  test("a level without seats lets wait for a quarter of the time that a request has", async () => {
    const begun = performance.now();
    const { status, text } = await world.as("poor").get(`${maps}?timeout=4s`);
    expect([status, text]).toEqual([429, refusal]);
    expect(performance.now() - begun).toBeGreaterThan(900);
    const short = performance.now();
    expect((await world.as("poor").get(`${maps}?timeout=400ms`)).status).toBe(429);
    expect(performance.now() - short).toBeLessThan(4000);
  });

  test("a client that goes away leaves its queue", async () => {
    const watch = world.as("poor").watch(`${maps}?watch=1&resourceVersion=1`);
    await soon(() => waiting("none")).toBe(1);
    watch.stop();
    await soon(() => waiting("none")).toBe(0);
    const metrics = (await world.api.get("/metrics")).text;
    expect(metrics).toMatch(/apiserver_flowcontrol_rejected_requests_total\{flow_schema="none",priority_level="none",reason="time-out"\} [1-9]/);
  });

  test("a watch has a seat until it has begun", async () => {
    const strict = world.as("strict");
    const watches = Array.from({ length: limit("strict") + 5 }, () =>
      strict.watch(`${maps}?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`),
    );
    // They come at once, and may each have to wait for another's beginning: here they are turned away then.
    await soon(() => watches.filter(({ events }) => events.length > 0).length).toBeGreaterThanOrEqual(limit("strict"));
    expect(seats("strict")).toBe(0);
    expect((await strict.get(maps)).status).toBe(200);
    for (const watch of watches) watch.stop();
  });

  test("a change of a level counts at once, for those who wait as well", async () => {
    const all = Array.from({ length: 8 }, () => hold(world.as("poor")));
    await soon(() => waiting("none")).toBe(8);
    await world.api.patch(`${flowcontrol}/prioritylevelconfigurations/none`, "merge", { spec: { limited: { nominalConcurrencyShares: 60 } } });
    await soon(() => held.length).toBe(8);
    letGo();
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(new Array(8).fill(201));
    await world.api.patch(`${flowcontrol}/prioritylevelconfigurations/none`, "merge", { spec: { limited: { nominalConcurrencyShares: 0 } } });
  });

  test("the status of a schema says whether its level is there", async () => {
    const condition = async (): Promise<unknown> => {
      const { body } = await world.api.get(`${flowcontrol}/flowschemas/dangling`);
      const [first] = (body["status"] as { conditions?: JsonObject[] }).conditions ?? [];
      return [first?.["type"], first?.["status"], first?.["reason"], first?.["message"]];
    };
    const about = 'This FlowSchema references the PriorityLevelConfiguration object named "later"';
    expect((await world.api.post(`${flowcontrol}/flowschemas`, schema("dangling", "later", ["nobody"]))).body["status"]).toEqual({});
    await soon(condition).toEqual(["Dangling", "True", "NotFound", `${about} but there is no such object`]);
    const { metadata } = (await world.api.get(`${flowcontrol}/flowschemas/dangling`)).body;
    expect(metadata.managedFields?.map(({ manager, operation, subresource }) => [manager, operation, subresource])).toContainEqual([
      "api-priority-and-fairness-config-consumer-v1",
      "Apply",
      "status",
    ]);
    await world.api.post(
      `${flowcontrol}/prioritylevelconfigurations`,
      level("later", { nominalConcurrencyShares: 1, limitResponse: { type: "Reject" } }),
    );
    await soon(condition).toEqual(["Dangling", "False", "Found", `${about} and it exists`]);
    await world.api.delete(`${flowcontrol}/prioritylevelconfigurations/later`);
    await soon(condition).toEqual(["Dangling", "True", "NotFound", `${about} but there is no such object`]);
  });

  test("what is under way is told to who debugs", async () => {
    const all = Array.from({ length: 8 }, () => hold(world.as("flood")));
    await soon(() => [held.length, waiting("shared")]).toEqual([limit("shared"), 8 - limit("shared")]);
    const dump = async (name: string): Promise<string[][]> => {
      const { status, text } = await world.api.get(`/debug/api_priority_and_fairness/${name}`);
      expect(status).toBe(200);
      const lines = text.trimEnd().split("\n");
      return lines.map((line) => line.split(",").map((cell) => cell.trim()));
    };
    const levels = await dump("dump_priority_levels");
    expect(levels[0]?.slice(0, 3)).toEqual(["PriorityLevelName", "ActiveQueues", "IsIdle"]);
    const shared = levels.find(([name]) => name === "shared") ?? [];
    expect([shared[2], shared[3], shared[4], shared[5]]).toEqual(["false", "false", String(8 - limit("shared")), String(limit("shared"))]);
    const pending = (await dump("dump_queues")).filter(([name]) => name === "shared").reduce((sum, row) => sum + Number(row[2]), 0);
    expect(pending).toBe(8 - limit("shared"));
    const requests = (await dump("dump_requests?includeRequestDetails=1")).filter(([name]) => name === "shared");
    expect(requests).toHaveLength(8);
    expect(requests.map((row) => [row[1], row[4], row[10], row[11], row[13]])).toEqual(
      new Array(8).fill(["shared", "flood", "flood", "create", "default"]),
    );
    letGo();
    const going = setInterval(letGo, 5);
    await Promise.all(all);
    clearInterval(going);
    expect((await world.api.get("/debug/api_priority_and_fairness/other")).status).toBe(404);
  });

  test("metrics have kube-apiserver's names", async () => {
    await world.as("quiet").get(maps);
    const { text } = await world.api.get("/metrics");
    for (const line of [
      'apiserver_flowcontrol_dispatched_requests_total{flow_schema="shared",priority_level="shared"}',
      'apiserver_flowcontrol_current_inqueue_requests{flow_schema="shared",priority_level="shared"} 0',
      'apiserver_flowcontrol_current_executing_requests{flow_schema="shared",priority_level="shared"} 0',
      'apiserver_flowcontrol_current_executing_seats{flow_schema="shared",priority_level="shared"} 0',
      'apiserver_flowcontrol_nominal_limit_seats{priority_level="strict"} 3',
      'apiserver_flowcontrol_request_wait_duration_seconds_bucket{execute="true",flow_schema="shared",priority_level="shared",le="0"}',
      'apiserver_flowcontrol_request_execution_seconds_count{flow_schema="shared",priority_level="shared",type="regular"}',
    ])
      expect(text).toContain(line);
  });
});

describe("with --enable-priority-and-fairness=false", () => {
  const world = createWorld(() => ({
    tokenAuthFile,
    authorizationModes: ["AlwaysAllow"],
    admission: [holding],
    enablePriorityAndFairness: false,
    maxRequestsInflight: 5,
    maxMutatingRequestsInflight: 3,
  }));

  test("writes and reads are limited apart, and system:masters are not", async () => {
    const all = Array.from({ length: 3 }, () => hold(world.as("flood")));
    await soon(() => held.length).toBe(3);
    const { status, text, headers } = await hold(world.as("quiet"));
    expect([status, text, headers["retry-after"], headers["x-kubernetes-pf-flowschema-uid"]]).toEqual([429, refusal, "1", undefined]);
    expect((await world.as("quiet").get(maps)).status).toBe(200);
    expect((await world.api.post(maps, configMap(`free-${made++}`))).status).toBe(201);
    letGo();
    expect((await Promise.all(all)).map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect((await world.as("quiet").post(maps, configMap(`free-${made++}`))).status).toBe(201);
  });
});

test("a server that stops keeps nobody waiting for a turn", async () => {
  const limits = { maxRequestsInflight: 1, maxMutatingRequestsInflight: 1 };
  const server = await startServer({ ...limits, tokenAuthFile, authorizationModes: ["AlwaysAllow"], admission: [holding], shutdownGraceSeconds: 1 });
  const api = createApi(server, "HTTP/1.1", "flood");
  const ends = Promise.allSettled(Array.from({ length: 5 }, () => hold(api)));
  const queues = server.context.flowControl?.levels.get("global-default")?.queues;
  await soon(() => queues?.waiting ?? 0).toBeGreaterThan(0);
  await server.close();
  await soon(() => queues?.waiting).toBe(0);
  letGo();
  await soon(() => queues?.seatsInUse).toBe(0);
  await ends;
  api.close();
});
