import { Backlog } from "./backlog.ts";
import type { Queuing } from "./flow-objects.ts";
import type { RejectReason } from "./flow-stats.ts";
import type { LevelState, LevelUse } from "./level-use.ts";
import { Queue } from "./queue.ts";
import { expectedMilliseconds, type QueuedFlow, Ticket, type WorkEstimate } from "./ticket.ts";
import { TicketList } from "./ticket-list.ts";

/** Time, as a test may have it pass. */
export interface Clock {
  /** Milliseconds of any beginning, never going back. */
  readonly now: () => number;
  readonly after: (milliseconds: number, then: () => void) => void;
}

/** What becomes of those that find no seat free: they are turned away, they wait, or there is no such thing. */
export type Discipline = "reject" | "exempt" | Queuing;

/**
 * The seats of one priority level, and those who wait for them.
 *
 * Queues are served as if all at once, each with an equal part of the seats. Virtual time is the seat-milliseconds that
 * each queue would have had so far; the queue whose first request would be done first is served next. A request is
 * reckoned at its estimated work when it begins, and its queue's account is put right when it ends.
 * Source: KEP-1040, "Fair Queuing for Server Requests"; Kubernetes documentation, "API Priority and Fairness".
 */
export class FairQueues implements LevelState {
  readonly #clock: Clock;
  readonly #use: LevelUse;
  #discipline: Discipline = "reject";
  #limit = 0;
  /** Made when first used: most of them never are. */
  #queues: (Queue | undefined)[] = [];
  readonly #backlog = new Backlog();
  readonly #executing = new TicketList();
  /** Queues with requests that wait or run. */
  #activeQueues = 0;
  #virtualTime = 0;
  #advancedAt: number;
  #arrivals = 0;
  waiting = 0;
  waitingSeats = 0;
  /** Seats taken, those of answered requests whose watchers are being told included. */
  seatsInUse = 0;
  /** Since the start. */
  readonly totals = { dispatched: 0, rejected: 0, cancelled: 0 };
  /** Called when nothing waits or runs any more. */
  onIdle: (() => void) | undefined = undefined;

  constructor(clock: Clock, use: LevelUse) {
    this.#clock = clock;
    this.#use = use;
    this.#advancedAt = clock.now();
  }

  get limit(): number {
    return this.#limit;
  }

  get virtualTime(): number {
    return this.#virtualTime;
  }

  get running(): number {
    return this.#executing.length;
  }

  get executing(): TicketList {
    return this.#executing;
  }

  get backlog(): readonly Queue[] {
    return this.#backlog.queues;
  }

  /** The queues that were ever used, by index. */
  *used(): Iterable<Queue> {
    for (const index in this.#queues) {
      const queue = this.#queues[index];
      if (queue !== undefined) yield queue;
    }
  }

  get idle(): boolean {
    return this.waiting === 0 && this.#executing.length === 0 && this.seatsInUse === 0;
  }

  /** Sets how many seats there are and how they are waited for. Who waits already goes on waiting, and runs if there is room now. */
  configure(discipline: Discipline, limit: number): void {
    this.#advance(this.#clock.now());
    if (typeof discipline !== "object") this.#queues = [];
    else this.#queues.length = Math.min(this.#queues.length, discipline.queues);
    this.#discipline = discipline;
    this.#limit = limit;
    this.#dispatchAll();
  }

  /** A ticket that runs or waits, or why the request is turned away. */
  start(flow: QueuedFlow, estimate: WorkEstimate): Ticket | RejectReason {
    const now = this.#clock.now();
    this.#advance(now);
    const discipline = this.#discipline;
    if (typeof discipline !== "object") {
      const ticket = new Ticket(flow, undefined, estimate, now, this.#virtualTime);
      if (discipline === "reject" && !this.#hasRoom(ticket.seats)) return this.#rejected(flow, "concurrency-limit");
      this.#execute(ticket, now);
      return ticket;
    }
    const queue = this.#shortestQueue(flow.hand);
    if (this.seatsInUse >= this.#limit && queue.waiting.length >= discipline.queueLengthLimit) return this.#rejected(flow, "queue-full");
    if (!queue.active) {
      queue.nextVirtualStart = this.#virtualTime;
      this.#activeQueues++;
    }
    const ticket = new Ticket(flow, queue, estimate, now, this.#virtualTime);
    // With nobody before it and room for it, it would be the next in any case.
    if (this.waiting === 0 && this.seatsInUse + ticket.seats <= this.#limit) {
      if (queue.nextVirtualStart < this.#virtualTime) queue.nextVirtualStart = this.#virtualTime;
      this.#backlog.served(queue);
      this.#execute(ticket, now);
      flow.stats.queueLength.observe(1);
      return ticket;
    }
    this.#enqueue(ticket, queue, now);
    flow.stats.queueLength.observe(queue.waiting.length);
    this.#dispatchAll();
    return ticket;
  }

  /** Ends a request that runs; its seats are free once its watchers have had their time. */
  finish(ticket: Ticket): void {
    if (ticket.state !== "executing") return;
    const now = this.#clock.now();
    this.#advance(now);
    ticket.state = "finished";
    this.#executing.remove(ticket);
    ticket.flow.stats.executing--;
    const { queue } = ticket;
    if (queue !== undefined) {
      queue.executing--;
      queue.nextVirtualStart -= ticket.initialSeats * (expectedMilliseconds - (now - ticket.startedAt));
      queue.keepUp();
      if (!queue.active) this.#activeQueues--;
    }
    if (ticket.finalMilliseconds > 0) {
      this.#use.note(this, now);
      this.#clock.after(ticket.finalMilliseconds, () => {
        const later = this.#clock.now();
        this.#advance(later);
        this.#release(ticket, later);
      });
    } else this.#release(ticket, now);
  }

  /** Takes a request that waits out of its queue. */
  cancel(ticket: Ticket): void {
    if (ticket.state !== "waiting") return;
    this.#advance(this.#clock.now());
    ticket.state = "cancelled";
    this.#leaveQueue(ticket);
    const queue = ticket.queue as Queue;
    queue.keepUp();
    if (!queue.active) this.#activeQueues--;
    this.totals.cancelled++;
    this.#rejected(ticket.flow, "time-out");
    this.#use.note(this, this.#advancedAt);
    ticket.decide?.(false);
    // It may have been the wide one that all others waited behind.
    this.#dispatchAll();
    if (this.idle) this.onIdle?.();
  }

  #rejected(flow: QueuedFlow, reason: RejectReason): RejectReason {
    this.totals.rejected++;
    flow.stats.rejected[reason]++;
    return reason;
  }

  /** Virtual time goes on as fast as each queue with something to do could be served. */
  #advance(now: number): void {
    if (this.#activeQueues > 0) {
      const seats = this.seatsInUse + this.waitingSeats;
      this.#virtualTime += ((seats < this.#limit ? seats : this.#limit) / this.#activeQueues) * (now - this.#advancedAt);
    }
    this.#advancedAt = now;
  }

  #hasRoom(seats: number): boolean {
    // One that is wider than the level runs alone.
    return seats > this.#limit ? this.#executing.length === 0 : this.seatsInUse + seats <= this.#limit;
  }

  /** The queue of a hand with the least work; of equal ones, another one each time. */
  #shortestQueue(hand: readonly number[]): Queue {
    const offset = this.#arrivals++ % hand.length;
    let best: Queue | undefined;
    for (let card = 0; card < hand.length; card++) {
      const index = hand[(offset + card) % hand.length] as number;
      const queue = this.#queues[index];
      if (queue === undefined || queue.waitingWork === 0) return queue ?? this.#newQueue(index);
      if (best === undefined || queue.waitingWork < best.waitingWork) best = queue;
    }
    return best as Queue;
  }

  #newQueue(index: number): Queue {
    const queue = new Queue(index);
    this.#queues[index] = queue;
    return queue;
  }

  #enqueue(ticket: Ticket, queue: Queue, now: number): void {
    const { stats } = ticket.flow;
    queue.add(ticket);
    this.#backlog.add(queue);
    this.waiting++;
    this.waitingSeats += ticket.seats;
    stats.waiting++;
    stats.waitingSeats += ticket.seats;
    queue.keepUp();
    this.#use.note(this, now);
  }

  #leaveQueue(ticket: Ticket): void {
    const { stats } = ticket.flow;
    const queue = ticket.queue as Queue;
    queue.remove(ticket);
    if (queue.waiting.length === 0) this.#backlog.remove(queue);
    this.waiting--;
    this.waitingSeats -= ticket.seats;
    stats.waiting--;
    stats.waitingSeats -= ticket.seats;
  }

  #execute(ticket: Ticket, now: number): void {
    const { flow, queue } = ticket;
    ticket.state = "executing";
    ticket.startedAt = now;
    this.#executing.add(ticket);
    this.seatsInUse += ticket.seats;
    this.totals.dispatched++;
    flow.stats.dispatched++;
    flow.stats.executing++;
    flow.stats.executingSeats += ticket.seats;
    if (queue !== undefined) {
      queue.executing++;
      queue.seatsInUse += ticket.seats;
      queue.nextVirtualStart += ticket.work;
    }
    this.#use.note(this, now);
  }

  #release(ticket: Ticket, now: number): void {
    this.seatsInUse -= ticket.seats;
    if (ticket.queue !== undefined) ticket.queue.seatsInUse -= ticket.seats;
    ticket.flow.stats.executingSeats -= ticket.seats;
    this.#use.note(this, now);
    if (this.waiting > 0) this.#dispatchAll();
    else if (this.onIdle !== undefined && this.idle) this.onIdle();
  }

  #dispatchAll(): void {
    while (this.waiting > 0 && this.seatsInUse < this.#limit) {
      const queue = this.#backlog.next();
      const ticket = queue?.waiting.first;
      if (queue === undefined || ticket === undefined) return;
      if (!this.#hasRoom(ticket.seats)) {
        ticket.flow.stats.unaccommodated++;
        return;
      }
      this.#leaveQueue(ticket);
      // What follows the answer is spread over more time where there are not so many seats.
      if (ticket.finalSeats > this.#limit) {
        ticket.finalMilliseconds *= ticket.finalSeats / this.#limit;
        ticket.finalSeats = this.#limit;
      }
      this.#backlog.served(queue);
      this.#execute(ticket, this.#advancedAt);
      queue.keepUp();
      ticket.decide?.(true);
    }
  }
}
