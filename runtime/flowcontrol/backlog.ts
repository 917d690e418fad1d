import type { Queue } from "./queue.ts";

/** No level has more: validation sees to that. */
const mostQueues = 10_000_000;

/** The queues in which somebody waits, and whose turn it is. */
export class Backlog {
  readonly #queues: Queue[] = [];
  /** The queue that was served last: of those that are equal, the next one after it is served. */
  #lastServed = -1;

  get queues(): readonly Queue[] {
    return this.#queues;
  }

  add(queue: Queue): void {
    if (queue.backlogAt >= 0) return;
    queue.backlogAt = this.#queues.length;
    this.#queues.push(queue);
  }

  remove(queue: Queue): void {
    const at = queue.backlogAt;
    if (at < 0) return;
    const last = this.#queues.pop() as Queue;
    if (last !== queue) {
      this.#queues[at] = last;
      last.backlogAt = at;
    }
    queue.backlogAt = -1;
  }

  served(queue: Queue): void {
    this.#lastServed = queue.index;
  }

  /** The queue whose first request would be done first in virtual time. */
  next(): Queue | undefined {
    let best: Queue | undefined;
    let bestFinish = Number.POSITIVE_INFINITY;
    let bestTurn = 0;
    for (const queue of this.#queues) {
      const { first } = queue.waiting;
      if (first === undefined) continue;
      const finish = queue.nextVirtualStart + first.work;
      if (finish > bestFinish) continue;
      const turn = queue.index > this.#lastServed ? queue.index : queue.index + mostQueues;
      if (finish === bestFinish && turn >= bestTurn) continue;
      best = queue;
      bestFinish = finish;
      bestTurn = turn;
    }
    return best;
  }
}
