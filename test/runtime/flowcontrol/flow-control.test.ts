import { describe, expect, test } from "vitest";
import type { FlowControl } from "../../../runtime/flowcontrol/flow-control.ts";
import type { PriorityLevel } from "../../../runtime/flowcontrol/priority-level.ts";
import { Ticket } from "../../../runtime/flowcontrol/ticket.ts";
import { anything, createControl, defaultObjects, fakeClock, level, requestInfo, schema } from "./support.ts";

const one = { seats: 1, finalSeats: 0, finalMilliseconds: 0 };
const everyone = { ...anything, subjects: [{ kind: "User", user: { name: "*" } }] };
const info = requestInfo("GET /api/v1/namespaces/web/pods");
const alice = { username: "alice", groups: ["system:authenticated"] };

function levelOf(control: FlowControl, name: string): PriorityLevel {
  const found = control.levels.get(name);
  if (found === undefined) throw new Error(`no level ${name}`);
  return found;
}

describe("a fresh server", () => {
  const control = createControl(fakeClock(), defaultObjects);
  control.refresh();

  // What kube-apiserver v1.36.3 says in its metrics after its start: nominal, lower, upper and current limit seats.
  test.each([
    ["catch-all", 13, 13, 613, 30],
    ["exempt", 0, 0, 600, 0],
    ["global-default", 49, 24, 649, 56],
    ["leader-election", 25, 25, 625, 58],
    ["node-high", 98, 73, 698, 170],
    ["system", 74, 50, 674, 117],
    ["workload-high", 98, 49, 698, 114],
    ["workload-low", 245, 24, 845, 56],
  ])("gives %s %d seats, %d at least, %d at most, and %d at first", (name, nominal, lowest, highest, current) => {
    expect(levelOf(control, name).limits).toEqual({ nominal, lowest, highest });
    expect(levelOf(control, name).queues.limit).toBe(current);
    expect(control.fairProportion).toBeCloseTo(2.3333333, 6);
  });

  test("lets one request take a part of a level", () => {
    expect(["global-default", "leader-election", "workload-low", "catch-all"].map((name) => levelOf(control, name).widestRequest)).toEqual([
      8,
      4,
      37,
      undefined,
    ]);
  });
});

describe("borrowing", () => {
  const queuing = { queues: 1, handSize: 1, queueLengthLimit: 100 };
  const objects = {
    levels: [level("busy", { shares: 10, queuing }), level("quiet", { shares: 10, lendable: 60, queuing }), level("miser", { shares: 10, queuing })],
    schemas: [schema("one", "busy", 5, everyone)],
  };

  test("a level with too few seats gets those that others lend, and gives them back when they want them", () => {
    const clock = fakeClock();
    const control = createControl(clock, () => objects, 35);
    const flow = control.flow(info, alice);
    const busy = levelOf(control, "busy");
    const quiet = levelOf(control, "quiet");
    const tickets = Array.from({ length: 100 }, () => busy.queues.start(flow, one)).filter((ticket) => ticket instanceof Ticket);
    expect([busy.limits.nominal, levelOf(control, "catch-all").limits.nominal]).toEqual([10, 5]);
    clock.pass(10_000);
    control.adjust();
    expect([busy.queues.limit, quiet.queues.limit, levelOf(control, "miser").queues.limit]).toEqual([16, 4, 10]);
    expect(busy.queues.seatsInUse).toBe(16);
    for (const ticket of tickets.slice(0, 50)) busy.queues.finish(ticket);
    const wanted = Array.from({ length: 20 }, () => quiet.queues.start({ ...flow, stats: flow.stats }, one));
    expect(wanted).toHaveLength(20);
    clock.pass(10_000);
    control.adjust();
    expect(quiet.queues.limit).toBeGreaterThanOrEqual(10);
    expect(busy.queues.limit + quiet.queues.limit).toBeLessThanOrEqual(20);
  });

  test("no more than a level may borrow", () => {
    const clock = fakeClock();
    const limited = { ...objects, levels: [level("busy", { shares: 10, borrowing: 20, queuing }), ...objects.levels.slice(1)] };
    const control = createControl(clock, () => limited, 35);
    const flow = control.flow(info, alice);
    const busy = levelOf(control, "busy");
    for (let at = 0; at < 100; at++) busy.queues.start(flow, one);
    clock.pass(10_000);
    control.adjust();
    expect(busy.queues.limit).toBe(12);
  });

  test("a level without shares lives on what it borrows", () => {
    const clock = fakeClock();
    const poor = {
      levels: [level("poor", { shares: 0, queuing }), level("rich", { shares: 10, lendable: 100, queuing })],
      schemas: [schema("one", "poor", 5, everyone)],
    };
    const control = createControl(clock, () => poor, 30);
    const flow = control.flow(info, alice);
    const queues = levelOf(control, "poor").queues;
    const ticket = queues.start(flow, one) as Ticket;
    expect([levelOf(control, "poor").limits.nominal, ticket.state]).toEqual([0, "waiting"]);
    clock.pass(10_000);
    control.adjust();
    expect(ticket.state).toBe("executing");
  });
});

describe("changes", () => {
  test("the mandatory objects are there when they are not stored", () => {
    const control = createControl(fakeClock(), () => ({ levels: [], schemas: [] }));
    const names = (username: string, ...groups: string[]): string[] => {
      const { schema: found } = control.flow(info, { username, groups });
      return [found.name, found.level.name, found.headers["x-kubernetes-pf-flowschema-uid"] ?? ""];
    };
    expect(names("admin", "system:masters")).toEqual(["exempt", "exempt", ""]);
    expect(names("alice")).toEqual(["catch-all", "catch-all", ""]);
    expect(levelOf(control, "catch-all").limits.nominal).toBe(600);
  });

  test("a schema whose level is missing, or cannot be, is as if it were not there", () => {
    const broken = level("broken", { shares: 10, queuing: { queues: 4, handSize: 9, queueLengthLimit: 5 } });
    const control = createControl(fakeClock(), () => ({
      levels: [broken],
      schemas: [schema("to-nowhere", "missing", 2, everyone), schema("to-broken", "broken", 3, everyone)],
    }));
    expect(control.flow(info, alice).schema.name).toBe("catch-all");
  });

  test("a level that is gone serves what it has, and goes with the last of it", () => {
    let objects = { levels: [level("going", { shares: 10 })], schemas: [schema("one", "going", 5, everyone)] };
    const control = createControl(fakeClock(), () => objects);
    const flow = control.flow(info, alice);
    const going = levelOf(control, "going");
    const ticket = going.queues.start(flow, one) as Ticket;
    objects = { levels: [], schemas: [] };
    control.invalidate();
    expect(control.flow(info, alice).schema.name).toBe("catch-all");
    expect([going.quiescing, control.levels.has("going")]).toEqual([true, true]);
    going.queues.finish(ticket);
    control.flow(info, alice);
    expect(control.levels.has("going")).toBe(false);
  });

  test("the counts of a flow go on, its UIDs are those of the objects", () => {
    const objects = { levels: [level("x", { shares: 10 })], schemas: [schema("one", "x", 5, everyone)] };
    const control = createControl(fakeClock(), () => objects);
    const flow = control.flow(info, alice);
    levelOf(control, "x").queues.start(flow, one);
    control.invalidate();
    expect(control.flow(info, alice).stats.dispatched).toBe(1);
    expect(flow.schema.headers).toEqual({ "x-kubernetes-pf-flowschema-uid": "uid-of-one", "x-kubernetes-pf-prioritylevel-uid": "uid-of-x" });
  });

  test("counts of schemas that come and go do not pile up", () => {
    let name = "";
    const control = createControl(fakeClock(), () => ({ levels: [level("x", { shares: 10 })], schemas: [schema(name, "x", 5, everyone)] }));
    for (let at = 0; at < 3000; at++) {
      name = `schema-${at}`;
      control.invalidate();
      expect(control.flow(info, alice).schema.name).toBe(name);
    }
    expect([...control.stats].length).toBeLessThan(1100);
  });
});
