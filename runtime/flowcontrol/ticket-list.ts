import type { Ticket } from "./ticket.ts";

/** Tickets in the order in which they came; one that leaves is taken out wherever it stands. A ticket is in one list at a time. */
export class TicketList {
  first: Ticket | undefined = undefined;
  #last: Ticket | undefined = undefined;
  length = 0;

  add(ticket: Ticket): void {
    ticket.previous = this.#last;
    if (this.#last === undefined) this.first = ticket;
    else this.#last.next = ticket;
    this.#last = ticket;
    this.length++;
  }

  remove(ticket: Ticket): void {
    const { previous, next } = ticket;
    if (previous === undefined) this.first = next;
    else previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
    ticket.previous = undefined;
    ticket.next = undefined;
    this.length--;
  }

  *[Symbol.iterator](): Iterator<Ticket> {
    for (let at = this.first; at !== undefined; at = at.next) yield at;
  }
}
