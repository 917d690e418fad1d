import type { Ticket } from "./ticket.ts";
import { TicketList } from "./ticket-list.ts";

/** Requests that wait for one another, first come first served, and what is under way of them. */
export class Queue {
  readonly index: number;
  readonly waiting = new TicketList();
  /** The work of those that wait, in milliseconds of one seat. */
  waitingWork = 0;
  executing = 0;
  seatsInUse = 0;
  /** When its next request would begin if each queue were served at once with an equal part of all seats. */
  nextVirtualStart = 0;
  /** Where it stands among the queues in which somebody waits; -1 where nobody does. */
  backlogAt = -1;

  constructor(index: number) {
    this.index = index;
  }

  get active(): boolean {
    return this.waiting.length > 0 || this.executing > 0;
  }

  add(ticket: Ticket): void {
    this.waiting.add(ticket);
    this.waitingWork += ticket.work;
  }

  remove(ticket: Ticket): void {
    this.waiting.remove(ticket);
    this.waitingWork = this.waiting.length === 0 ? 0 : this.waitingWork - ticket.work;
  }

  /** A queue is not repaid for seats that it had no use for: its next request begins no earlier than that came. */
  keepUp(): void {
    const { first } = this.waiting;
    if (first !== undefined && this.nextVirtualStart < first.arrivedAtVirtual) this.nextVirtualStart = first.arrivedAtVirtual;
  }
}
