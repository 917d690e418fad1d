import type { FlowStats } from "./flow-stats.ts";
import type { Queue } from "./queue.ts";

/** How much of a priority level a request takes. */
export interface WorkEstimate {
  /** While it runs. */
  readonly seats: number;
  /** Once it has been answered, while watchers are told of what it changed. */
  readonly finalSeats: number;
  /** How long that takes, in milliseconds; the client does not wait for it. */
  readonly finalMilliseconds: number;
}

/** A kind of requests that are alike to a priority level: those of one FlowSchema and one distinguisher. */
export interface QueuedFlow {
  readonly distinguisher: string;
  /** The queues that its requests may wait in. */
  readonly hand: readonly number[];
  readonly stats: FlowStats;
}

/** A request's place at a priority level: in a queue, then among those that run. */
export class Ticket {
  readonly flow: QueuedFlow;
  /** Undefined where nothing waits. */
  readonly queue: Queue | undefined;
  readonly initialSeats: number;
  readonly arrivedAt: number;
  /** How far virtual time was when it came. */
  readonly arrivedAtVirtual: number;
  finalSeats: number;
  finalMilliseconds: number;
  /** All that it is reckoned to take, in milliseconds of one seat. */
  work: number;
  state: "waiting" | "executing" | "finished" | "cancelled" = "waiting";
  startedAt = 0;
  /** Told once when a waiting request may run, or will not. */
  decide: ((admitted: boolean) => void) | undefined = undefined;
  /** For who looks at what is under way. */
  subject: unknown = undefined;
  previous: Ticket | undefined = undefined;
  next: Ticket | undefined = undefined;

  constructor(flow: QueuedFlow, queue: Queue | undefined, estimate: WorkEstimate, now: number, virtual: number) {
    this.flow = flow;
    this.queue = queue;
    this.initialSeats = estimate.seats;
    this.finalSeats = estimate.finalSeats;
    this.finalMilliseconds = estimate.finalMilliseconds;
    this.arrivedAt = now;
    this.arrivedAtVirtual = virtual;
    this.work = estimate.seats * expectedMilliseconds + estimate.finalSeats * estimate.finalMilliseconds;
  }

  /** The most that it takes at any time, and what is kept for it from its start to its end. */
  get seats(): number {
    return this.initialSeats >= this.finalSeats ? this.initialSeats : this.finalSeats;
  }
}

/** How long a request is reckoned to run before it is known; put right when it ends. */
export const expectedMilliseconds = 3;
