import { describe, expect, test } from "vitest";
import { FairQueues } from "../../../runtime/flowcontrol/fair-queues.ts";
import type { Queuing } from "../../../runtime/flowcontrol/flow-objects.ts";
import { LevelUse } from "../../../runtime/flowcontrol/level-use.ts";
import { dealHand, hashFlow } from "../../../runtime/flowcontrol/shuffle-shard.ts";
import { type QueuedFlow, Ticket, type WorkEstimate } from "../../../runtime/flowcontrol/ticket.ts";
import { Histogram } from "../../../runtime/server/metric-family.ts";
import { createRandom } from "../../support/random.ts";
import { type FakeClock, fakeClock, statsOf } from "./support.ts";

const one: WorkEstimate = { seats: 1, finalSeats: 0, finalMilliseconds: 0 };
const wide = (seats: number): WorkEstimate => ({ ...one, seats });

function flow(name: string, { queues, handSize }: Queuing = { queues: 1, handSize: 1, queueLengthLimit: 1 }): QueuedFlow {
  return { distinguisher: name, hand: dealHand(hashFlow("schema", name), queues, handSize), stats: statsOf("level", name) };
}

function queuesWith(discipline: Queuing | "reject" | "exempt", limit: number): { queues: FairQueues; clock: FakeClock } {
  const clock = fakeClock();
  const queues = new FairQueues(clock, new LevelUse(0, (bounds) => new Histogram(bounds)));
  queues.configure(discipline, limit);
  return { queues, clock };
}

/** Starts a request that must not be turned away. */
function started(queues: FairQueues, of: QueuedFlow, estimate = one): Ticket {
  const ticket = queues.start(of, estimate);
  if (!(ticket instanceof Ticket)) throw new Error(`turned away: ${ticket}`);
  return ticket;
}

describe("without queues", () => {
  test("what finds no seat is turned away", () => {
    const { queues } = queuesWith("reject", 2);
    const alice = flow("alice");
    const first = started(queues, alice);
    started(queues, alice);
    expect(queues.start(alice, one)).toBe("concurrency-limit");
    queues.finish(first);
    expect(started(queues, alice).state).toBe("executing");
    expect(alice.stats).toMatchObject({ dispatched: 3, executing: 2, executingSeats: 2, rejected: { "concurrency-limit": 1 } });
  });

  test("a request that is wider than the level runs alone", () => {
    const { queues } = queuesWith("reject", 2);
    const ticket = started(queues, flow("alice"), wide(5));
    expect(queues.start(flow("bob"), one)).toBe("concurrency-limit");
    queues.finish(ticket);
    expect(queues.seatsInUse).toBe(0);
  });

  test("an exempt level has seats for all, and counts them", () => {
    const { queues } = queuesWith("exempt", 0);
    const tickets = Array.from({ length: 100 }, () => started(queues, flow("admin")));
    expect([queues.seatsInUse, queues.executing.length]).toEqual([100, 100]);
    for (const ticket of tickets) queues.finish(ticket);
    expect([queues.seatsInUse, queues.idle]).toEqual([0, true]);
  });
});

describe("with queues", () => {
  const queuing: Queuing = { queues: 64, handSize: 6, queueLengthLimit: 3 };

  test("a request waits for a seat, and is told when it has one", () => {
    const { queues } = queuesWith(queuing, 1);
    const alice = flow("alice", queuing);
    const first = started(queues, alice);
    const second = started(queues, alice);
    const told: boolean[] = [];
    second.decide = (admitted) => void told.push(admitted);
    expect([second.state, queues.waiting, alice.stats.waiting]).toEqual(["waiting", 1, 1]);
    queues.finish(first);
    expect([second.state, queues.waiting, told]).toEqual(["executing", 0, [true]]);
    queues.finish(second);
    queues.finish(second);
    expect(queues.idle).toBe(true);
  });

  test("a flow whose queues are full is turned away, another is not", () => {
    const { queues } = queuesWith(queuing, 1);
    const alice = flow("alice", queuing);
    const bob = flow("bob", queuing);
    for (let at = 0; at < 1 + 6 * 3; at++) started(queues, alice);
    expect(queues.start(alice, one)).toBe("queue-full");
    expect(started(queues, bob).state).toBe("waiting");
  });

  test("who leaves the queue takes no seat", () => {
    const { queues } = queuesWith(queuing, 1);
    const alice = flow("alice", queuing);
    const first = started(queues, alice);
    const second = started(queues, alice);
    let told: boolean | undefined;
    second.decide = (admitted) => {
      told = admitted;
    };
    queues.cancel(second);
    queues.cancel(second);
    expect([told, second.state, queues.waiting, alice.stats.rejected["time-out"]]).toEqual([false, "cancelled", 0, 1]);
    queues.finish(first);
    expect([queues.idle, queues.totals]).toEqual([true, { dispatched: 1, rejected: 1, cancelled: 1 }]);
  });

  test("a level of no seats lets wait, and runs what waits when it gets some", () => {
    const { queues } = queuesWith(queuing, 0);
    const ticket = started(queues, flow("alice", queuing));
    expect(ticket.state).toBe("waiting");
    queues.configure(queuing, 1);
    expect(ticket.state).toBe("executing");
  });

  test("seats are kept after a write until its watchers have been told", () => {
    const { queues, clock } = queuesWith(queuing, 4);
    const write = started(queues, flow("alice", queuing), { seats: 1, finalSeats: 4, finalMilliseconds: 10 });
    queues.finish(write);
    const next = started(queues, flow("bob", queuing));
    expect([queues.seatsInUse, next.state]).toEqual([4, "waiting"]);
    clock.pass(9);
    expect(next.state).toBe("waiting");
    clock.pass(1);
    expect([queues.seatsInUse, next.state]).toEqual([1, "executing"]);
  });

  test("a write wider than the level keeps fewer seats for longer", () => {
    const { queues, clock } = queuesWith(queuing, 2);
    const write = started(queues, flow("alice", queuing), { seats: 1, finalSeats: 8, finalMilliseconds: 5 });
    expect(queues.seatsInUse).toBe(2);
    queues.finish(write);
    clock.pass(19);
    expect(queues.seatsInUse).toBe(2);
    clock.pass(1);
    expect(queues.idle).toBe(true);
  });

  test("a wide request waits for its seats, and those behind it wait for it", () => {
    const { queues } = queuesWith({ ...queuing, queues: 1, handSize: 1 }, 4);
    const alice = flow("alice");
    const narrow = [started(queues, alice), started(queues, alice)];
    const broad = started(queues, alice, wide(4));
    const behind = started(queues, alice);
    expect([broad.state, behind.state]).toEqual(["waiting", "waiting"]);
    expect(alice.stats.unaccommodated).toBeGreaterThan(0);
    queues.cancel(broad);
    expect(behind.state).toBe("executing");
    for (const ticket of [...narrow, behind]) queues.finish(ticket);
    expect(queues.idle).toBe(true);
  });

  test("who waits stays when there are to be fewer queues, or none", () => {
    const { queues } = queuesWith(queuing, 1);
    const tickets = Array.from({ length: 12 }, (_, at) => started(queues, flow(`user-${at}`, queuing)));
    queues.configure({ queues: 2, handSize: 1, queueLengthLimit: 3 }, 1);
    queues.configure("reject", 1);
    for (let served = 0; served < 12; served++) {
      const running = tickets.filter((ticket) => ticket.state === "executing");
      expect(running).toHaveLength(1);
      queues.finish(running[0] as Ticket);
    }
    expect(queues.idle).toBe(true);
  });
});

describe("fairness", () => {
  const queuing: Queuing = { queues: 128, handSize: 6, queueLengthLimit: 50 };

  /**
   * Lets users keep so many requests each in the level for a time, every one of which runs for `milliseconds`; how many of
   * each were served.
   */
  function serve(
    wanted: Readonly<Record<string, { readonly atOnce: number; readonly milliseconds: number; readonly seats?: number }>>,
    limit: number,
  ) {
    const { queues, clock } = queuesWith(queuing, limit);
    const served: Record<string, number> = {};
    const tickets: { readonly name: string; readonly ticket: Ticket; ends: number }[] = [];
    const flows = new Map(Object.keys(wanted).map((name) => [name, flow(name, queuing)]));
    for (let time = 0; time < 2000; time++) {
      for (const [name, { atOnce, seats = 1 }] of Object.entries(wanted)) {
        for (let open = tickets.filter((one) => one.name === name).length; open < atOnce; open++) {
          const ticket = queues.start(flows.get(name) as QueuedFlow, wide(seats));
          if (!(ticket instanceof Ticket)) break;
          tickets.push({ name, ticket, ends: Number.POSITIVE_INFINITY });
        }
      }
      clock.pass(1);
      for (const one of tickets) {
        if (one.ticket.state === "executing" && one.ends === Number.POSITIVE_INFINITY)
          one.ends = one.ticket.startedAt + (wanted[one.name]?.milliseconds ?? 0);
      }
      for (const one of [...tickets]) {
        if (one.ends > clock.now()) continue;
        queues.finish(one.ticket);
        tickets.splice(tickets.indexOf(one), 1);
        served[one.name] = (served[one.name] ?? 0) + 1;
      }
    }
    return served;
  }

  test("one who floods gets no more than one who asks for a little", () => {
    const { flood = 0, quiet = 0 } = serve({ flood: { atOnce: 200, milliseconds: 10 }, quiet: { atOnce: 2, milliseconds: 10 } }, 4);
    // Alone, the quiet one could have two at once all the time: 400. It waits a moment for a seat each time.
    expect(quiet).toBeGreaterThan(180);
    expect(flood + quiet).toBeGreaterThan(750);
  });

  test("equal wants are served equally", () => {
    const { a = 0, b = 0 } = serve({ a: { atOnce: 20, milliseconds: 10 }, b: { atOnce: 20, milliseconds: 10 } }, 4);
    expect(Math.abs(a - b)).toBeLessThan(0.1 * (a + b));
  });

  test.each([1, 2, 3, 4, 5, 6])("nobody starves, whoever else asks for however much: %d", (seed) => {
    const random = createRandom(seed);
    const names = Array.from({ length: 8 }, (_, at) => `user-${seed}-${at}`);
    const served = serve(Object.fromEntries(names.map((name) => [name, { atOnce: 8 + random.integer(150), milliseconds: 10 }])), 8);
    // 2000 ms by 8 seats and 10 ms make 1600: each of eight that could use more has 200 by right.
    for (const name of names) expect(served[name] ?? 0).toBeGreaterThan(120);
    expect(Object.values(served).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1500);
  });

  // Queues that are never empty remember what they had.
  test("what takes longer, or more seats, is served less often", () => {
    const slow = serve({ a: { atOnce: 30, milliseconds: 40 }, b: { atOnce: 30, milliseconds: 10 } }, 4);
    expect((slow["b"] ?? 0) / (slow["a"] ?? 1)).toBeGreaterThan(2);
    const broad = serve({ a: { atOnce: 30, milliseconds: 10, seats: 3 }, b: { atOnce: 30, milliseconds: 10 } }, 6);
    expect((broad["b"] ?? 0) / (broad["a"] ?? 1)).toBeGreaterThan(1.5);
  });
});

describe("whatever comes", () => {
  const disciplines: readonly (Queuing | "reject")[] = [
    { queues: 64, handSize: 6, queueLengthLimit: 5 },
    { queues: 1, handSize: 1, queueLengthLimit: 20 },
    { queues: 8, handSize: 3, queueLengthLimit: 2 },
    "reject",
  ];

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    "limits hold, everyone is served, refused or gone, and all seats come back: %d",
    (seed) => {
      const random = createRandom(seed + 1);
      const first = random.pick(disciplines);
      let limit = 1 + random.integer(12);
      const { queues, clock } = queuesWith(first, limit);
      let handOf = typeof first === "object" ? first : { queues: 1, handSize: 1, queueLengthLimit: 1 };
      const fates = new Map<Ticket, boolean>();
      const running: Ticket[] = [];
      const tickets: Ticket[] = [];
      let highest = limit;
      let refused = 0;
      for (let step = 0; step < 600; step++) {
        const what = random.integer(100);
        if (what < 55) {
          const finalSeats = random.chance(0.2) ? 1 + random.integer(6) : 0;
          const estimate = {
            seats: 1 + random.integer(random.chance(0.2) ? 15 : 2),
            finalSeats,
            finalMilliseconds: finalSeats === 0 ? 0 : random.integer(30) + 1,
          };
          const ticket = queues.start(flow(`user-${random.integer(12)}`, handOf), estimate);
          if (!(ticket instanceof Ticket)) refused++;
          else {
            tickets.push(ticket);
            if (ticket.state === "executing") fates.set(ticket, true);
            else ticket.decide = (admitted) => void fates.set(ticket, admitted);
          }
        } else if (what < 85) {
          const executing = tickets.filter((ticket) => ticket.state === "executing");
          if (executing.length > 0) queues.finish(random.pick(executing));
        } else if (what < 93) {
          const waiting = tickets.filter((ticket) => ticket.state === "waiting");
          if (waiting.length > 0) queues.cancel(random.pick(waiting));
        } else if (what < 95) {
          const discipline = random.pick(disciplines);
          limit = random.integer(12);
          highest = Math.max(highest, limit);
          if (typeof discipline === "object") handOf = discipline;
          queues.configure(discipline, limit);
        }
        clock.pass(random.integer(8));
        const executing = [...queues.executing];
        // A request that is wider than the level runs alone; limits that were lowered are kept once those before have ended.
        if (executing.length > 1) expect(queues.seatsInUse).toBeLessThanOrEqual(highest + 15);
        expect(queues.waiting).toBe(tickets.filter((ticket) => ticket.state === "waiting").length);
        expect(executing.length).toBe(tickets.filter((ticket) => ticket.state === "executing").length);
        running.push(...executing);
      }
      queues.configure(random.pick(disciplines), 4);
      for (let round = 0; round < 2000 && !queues.idle; round++) {
        for (const ticket of [...queues.executing]) queues.finish(ticket);
        clock.pass(200);
      }
      expect(queues.idle).toBe(true);
      expect([queues.seatsInUse, queues.waiting, queues.waitingSeats, queues.executing.length, queues.backlog.length]).toEqual([0, 0, 0, 0, 0]);
      for (const ticket of tickets) {
        expect(fates.has(ticket)).toBe(true);
        expect(ticket.state).toBe(fates.get(ticket) === true ? "finished" : "cancelled");
      }
      expect(queues.totals.dispatched + queues.totals.rejected).toBe(tickets.length + refused);
    },
  );

  test.each([3, 8, 20])("with a fixed limit of %d, no more seats are taken, but for one request that is wider", (limit) => {
    const random = createRandom(limit);
    const queuing = { queues: 16, handSize: 4, queueLengthLimit: 10 };
    const { queues, clock } = queuesWith(queuing, limit);
    const tickets: Ticket[] = [];
    for (let step = 0; step < 3000; step++) {
      const ticket = queues.start(flow(`user-${random.integer(9)}`, queuing), wide(1 + random.integer(5)));
      if (ticket instanceof Ticket) tickets.push(ticket);
      const executing = [...queues.executing];
      expect(queues.seatsInUse <= limit || executing.length === 1).toBe(true);
      if (random.chance(0.6) && executing.length > 0) queues.finish(random.pick(executing));
      clock.pass(random.integer(3));
    }
  });
});
